import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `documents`. */
export const DOCUMENTS_ERRORS = {
  'E-DOCUMENTS-001': {
    title: 'nothing to read',
    explanation: 'The file is empty, or holds nothing but white space.',
    fix: 'Check that the file was saved or downloaded completely, or leave it out.',
  },
  'E-DOCUMENTS-002': {
    title: 'not a text',
    explanation:
      'The bytes are not text in any format Chancery reads: a picture, an archive, a program, an older office format, or a text damaged by zero bytes.',
    fix: 'Save it as .txt, .md, .html, .docx or .pdf with a text layer, and read that.',
  },
  'E-DOCUMENTS-003': {
    title: 'too large',
    explanation:
      'The file is larger than its format allows (text and Markdown 10 MB, HTML 8 MB, DOCX 60 MB, PDF 200 MB) or yields more than 8 million characters of text. An article is a few thousand characters, a long book two million: larger files are as a rule collections or data.',
    fix: 'Split the file into its articles and read those.',
  },
  'E-DOCUMENTS-004': {
    title: 'character set not as declared',
    explanation:
      'The bytes are not UTF-8, or not what the file declares. They were read in the character set that fits best; some letters may be wrong.',
    fix: 'Look at the text; if letters are wrong, save the file as UTF-8 and read it again.',
  },
  'E-DOCUMENTS-005': {
    title: 'unknown extension',
    explanation:
      'The file name ends in nothing Chancery knows, but the content is readable and was read by what it looks like.',
    fix: 'Nothing, if the text is right. Rename the file to .txt, .md, .html, .pdf or .docx to be rid of this notice.',
  },
  'E-DOCUMENTS-006': {
    title: 'content and extension disagree',
    explanation: 'The name promises one format and the bytes are another; the bytes were believed.',
    fix: 'Nothing, if the text is right. Rename the file to be rid of this notice.',
  },
  'E-DOCUMENTS-007': {
    title: 'encrypted PDF',
    explanation: 'The PDF can be opened only with a password.',
    fix: 'Remove the password in a PDF program, if you may, and read the new file.',
  },
  'E-DOCUMENTS-008': {
    title: 'PDF without text',
    explanation: 'The pages are pictures (a scan): there are no letters in the file.',
    fix: 'Run character recognition over it (for instance ocrmypdf in.pdf out.pdf) and read the result.',
  },
  'E-DOCUMENTS-009': {
    title: 'damaged PDF',
    explanation: 'The PDF cannot be opened: it is incomplete or damaged.',
    fix: 'Download it again, or open it in a PDF program and save it anew.',
  },
  'E-DOCUMENTS-010': {
    title: 'damaged DOCX',
    explanation:
      'The Word file is incomplete or damaged, lacks its main part, is protected by a password, or unpacks to more than it may (150 MB, 50,000 paragraphs, 3 million tags).',
    fix: 'Open it in a word processor and save it anew as .docx, or as .txt.',
  },
  'E-DOCUMENTS-011': {
    title: 'no article found',
    explanation:
      'The page has no part that reads as an article; all its visible text was taken, menus and side columns included.',
    fix: "Check the text; if it holds menus, save the article's text alone as .txt and read that.",
  },
  'E-DOCUMENTS-012': {
    title: 'HTML not parsed',
    explanation:
      'The page is built in a way that defeats the HTML parser (tags nested hundreds deep, more than 120,000 tags). Its tags were cut out and all remaining text taken, menus and side columns included.',
    fix: "Check the text; if it holds menus, open the page in a browser, save the article's text alone as .txt and read that.",
  },
  'E-DOCUMENTS-013': {
    title: 'another language',
    explanation:
      'The text is not in English. It is stored, shown and counted, but not coded: events and ties are read from English only.',
    fix: 'Nothing; to have it coded, add a translation as a document of its own.',
  },
  'E-DOCUMENTS-014': {
    title: 'language not told',
    explanation:
      'The text is too short or too mixed to tell its language. It is written in Latin letters and is read as English.',
    fix: "If it is not English, say so: column 'language' of metadata.csv, or 'language:' in the front matter.",
  },
  'E-DOCUMENTS-015': {
    title: 'row of metadata.csv not usable',
    explanation:
      'A row of the sidecar lacks its file name, repeats an earlier one, or is torn by a quotation mark that is not closed. The row was left out, the others count.',
    fix: 'Correct the row named in the notice.',
  },
  'E-DOCUMENTS-016': {
    title: 'date not understood',
    explanation:
      'A publication date is not a date written YYYY, YYYY-MM or YYYY-MM-DD, or contradicts its precision. The document stays undated, or keeps the coarser date.',
    fix: "Write 2025-05-28 with precision 'day', 2025-05 with 'month', 2025 with 'year', or 'not stated'.",
  },
  'E-DOCUMENTS-017': {
    title: 'metadata.csv not usable',
    explanation: "The sidecar has no column 'file', so its rows belong to no document.",
    fix: 'Give it the header file,title,outlet,author,published,precision,basis.',
  },
  'E-DOCUMENTS-018': {
    title: 'front matter not understood',
    explanation:
      'A line between the two --- at the top of the file is not a known `key: value`, or the second --- is missing.',
    fix: 'Use title, outlet, author, published, url, language, example, one a line.',
  },
  'E-DOCUMENTS-019': {
    title: 'file not readable',
    explanation: 'The operating system does not let Chancery read the file, or it is gone.',
    fix: 'Check that the file exists and that you may read it.',
  },
  'E-DOCUMENTS-020': {
    title: 'pages without text',
    explanation: 'Some pages of the PDF are pictures; the others were read.',
    fix: 'If those pages matter, run character recognition over the file and read the result.',
  },
  'E-DOCUMENTS-021': {
    title: 'row of metadata.csv without a file',
    explanation: 'The sidecar describes a file that was not among those read.',
    fix: "Correct the file name in the row, or read that file too; names are relative to the sidecar's folder.",
  },
  'E-DOCUMENTS-022': {
    title: 'characters replaced',
    explanation:
      'A few bytes were not valid in the character set of the file and stand as U+FFFD in the text.',
    fix: 'Check those places; if they matter, get the file anew.',
  },
  'E-DOCUMENTS-023': {
    title: 'reader failed',
    explanation: 'The reader of this format stopped with an error it does not know.',
    fix: 'Save the text as .txt and read that; please report the file as a bug.',
  },
  'E-DOCUMENTS-024': {
    title: 'date of the page not credible',
    explanation:
      'The page states a publication date that cannot be one (the year 1, 1 January 1970) or several that disagree. The document stays undated.',
    fix: "Give the date in metadata.csv, column 'published'.",
  },
} as const satisfies ErrorCatalogue

/** A code of this room. */
export type DocumentsCode = keyof typeof DOCUMENTS_ERRORS
