/** A line that says nothing about the world, by its words. */
export interface BoilerplatePhrase {
  readonly why: string
  /** Matches the whole line. */
  readonly line: RegExp
  /** Lines with more words are not of this kind. */
  readonly mostWords: number
}

const NETWORKS =
  '(?:facebook|twitter|x|whats\\s?app|telegram|linked\\s?in|reddit|pinterest|tumblr|messenger|instagram|youtube|viber|skype|vk|pocket|threads|bluesky|mastodon|flipboard|e-?mail|print|copy link|copy|link|sms|share|tweet|pin|pin it|more|save)'

/** What news and think-tank pages print around their articles, in English. */
export const BOILERPLATE_PHRASES: readonly BoilerplatePhrase[] = [
  { why: 'separator', line: /^[^\p{L}\p{N}]+$/u, mostWords: 0 },
  {
    why: 'advertisement',
    line: /^[\W_]*(?:advertisements?|advertising|ad|ads|sponsored(?: content| post| by .{1,60})?|paid (?:content|post)|promoted(?: content)?|(?:story|article) continues (?:below|after)(?: the)?(?: advertisement| ad)?|(?:scroll|continue) (?:down )?(?:to|for) (?:continue|more)(?: reading)?|(?:advertisement|ad)[\s\W]+.{0,40}(?:continue|scroll|skip).{0,40}|remove ads)[\W_]*$/i,
    mostWords: 14,
  },
  {
    why: 'share line',
    line: new RegExp(
      `^[\\W_]*(?:(?:please )?share(?:[ :]+(?:this|on|via|with|it|the)\\b.{0,80})?|share(?:s| via)?[ :]*\\d*|\\d+ shares?|tweet this|(?:${NETWORKS}[\\W_]*){1,12})[\\W_]*$`,
      'i',
    ),
    mostWords: 14,
  },
  {
    why: 'comment link',
    line: /^[\W_]*(?:(?:leave|post|add|write|submit|make) (?:a|your|an?other) (?:comment|reply|response)\b.{0,60}|(?:\d+|no|view|show|hide|all|see|load more|read)(?: all)?(?: \d+)? comments?(?: yet)?(?: \(\d+\))?|comments?(?: section)?(?: \(\d+\)| are closed| off)?|(?:comments? )?\(?\d+\)? comments?|be the first to (?:comment|reply)|join the (?:conversation|discussion|debate)|(?:log|sign) in to (?:comment|reply)|your email address will not be published.{0,80}|reply)[\W_]*$/i,
    mostWords: 20,
  },
  {
    why: 'article navigation',
    line: /^[\W_]*(?:(?:previous|prev|next|older|newer|earlier) (?:article|post|story|page|entry|entries|posts|articles)(?![a-z]).{0,250}|(?:previous|next) (?:article|post|story)[A-Z0-9“"'‘].{0,250}|(?:previous|prev|next|back|top|back to (?:top|home|list|.{0,30}page)|skip to (?:main )?content|home|menu|search|close|main menu|navigation|load(?:ing)?(?: more)?|jump to .{0,30})|\d+\s*(?:of|\/)\s*\d+|page \d+(?: of \d+)?)[\W_.…]*$/i,
    mostWords: 40,
  },
  {
    why: 'related articles',
    line: /^[\W_]*(?:(?:read (?:more|also|next|on|full (?:story|article)|the full .{1,30})|also read|see also|see more|further reading|more to read|more (?:stories|news|articles|like this)|related(?: (?:articles?|stories|posts?|news|topics?|content|reading|links?))?|recommended(?: (?:for you|stories|reading|articles))?|(?:you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|commented)|trending(?: now)?|editor'?s? (?:picks?|choice)|don['’]t miss|in case you missed it|latest (?:news|stories|articles|posts)|popular (?:posts|articles|stories)|continue reading|keep reading|what to read next))[\W_]*|(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|news))?|recommended|further reading|more)\s*[:|»>–—-].{0,250}|more (?:from|on|by|about) [^.]{1,80})$/i,
    mostWords: 40,
  },
  {
    why: 'newsletter',
    line: /^[\W_]*(?:(?:sign[- ]?up|subscribe|register|join)\b.{0,160}\b(?:newsletters?|briefings?|inbox|e-?mails?|updates?|mailing list|digest|channel|alerts?|podcast|today|now|free|membership|access)\b.{0,80}|(?:subscribe|sign up|sign in|log ?in|register|newsletter|newsletters|subscribe now|sign up now)|get .{0,80}(?:newsletter|inbox|e-?mail|alerts)\b.{0,80}|(?:enter )?your e-?mail(?: address)?.{0,60}|(?:our|the) (?:free )?(?:daily|weekly|monthly) newsletter\b.{0,100}|.{0,80}delivered (?:straight |directly )?to your inbox.{0,60})[\W_]*$/i,
    mostWords: 40,
  },
  {
    why: 'follow line',
    line: /^[\W_]*(?:(?:follow|like|find|join|connect with|contact|visit) (?:us|me|him|her|them|our|@\w+|the author|[\w .]{1,40})(?: page)?(?: on| at| via|:) .{1,120}|(?:follow|contact) us|follow @\w+|join our .{0,60}(?:channel|group|community).{0,60})[\W_]*$/i,
    mostWords: 25,
  },
  {
    why: 'cookie note',
    line: /^.{0,120}\b(?:(?:uses?|using|accept|use of|about|our|essential|manage) (?:\w+ ){0,2}cookies?|cookies? (?:policy|settings|preferences|notice|consent))\b.{0,300}$/i,
    mostWords: 60,
  },
  {
    why: 'legal line',
    line: /^[\W_]*(?:(?:©|\(c\)|copyright\b).{0,200}|.{0,120}\ball rights reserved\b.{0,120}|(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|(?:and|&) conditions)|terms|legal notice|imprint|about us|contact us|advertise(?: with us)?|site ?map|accessibility|careers|donate|support us|help|faq)(?:[\W_]+(?:privacy (?:policy|notice)|terms(?: of (?:use|service))?|contact(?: us)?|about(?: us)?|advertise|cookies?|imprint|site ?map))*)[\W_]*$/i,
    mostWords: 40,
  },
  {
    why: 'republication note',
    line: /^[\W_]*(?:(?:this|the) (?:article|piece|post|story|commentary|essay|interview|op-?ed|text|report|version)\b.{0,60}\b(?:was |is |has been )?(?:first |originally |initially )?(?:published|appeared|posted|republished|reprinted|cross-?posted|translated)\b.{0,200}|(?:originally|first) (?:published|appeared|posted)\b.{0,200}|(?:re(?:published|printed)|cross-?posted|reproduced) (?:with permission|from|courtesy)\b.{0,200})$/i,
    mostWords: 45,
  },
  {
    why: 'appeal for support',
    line: /^[\W_]*(?:(?:please )?(?:consider )?(?:support|donate to|donating to|supporting|help fund)\b.{0,80}\b(?:journalism|our work|donation|donate|today|reporting|newsroom)\b.{0,120}|become a (?:member|patron|supporter|subscriber)\b.{0,80}|make a donation.{0,60}|buy (?:me|us) a coffee.{0,40})$/i,
    mostWords: 30,
  },
  {
    why: 'tag line',
    line: /^[\W_]*(?:(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords?|labels?|in this (?:story|article)|sections?)\s*:.{0,250}|(?:#\w+[\s,]*)+)$/iu,
    mostWords: 40,
  },
  {
    why: 'reading time',
    line: /^[\W_]*(?:(?:reading time|estimated reading time|time to read)\b.{0,40}|\d+[ -]?min(?:ute)?s?(?: of)? (?:read|reading)(?: time)?|listen to (?:this )?(?:article|story).{0,40}|listen(?: now)?|\d+ views?|views?: ?[\d,.]+|(?:font|text) size.{0,20}|(?:download|view|open)(?: as)?(?: the)? (?:pdf|article|print version).{0,20}|print(?: this)?(?: (?:article|page|friendly))?)[\W_]*$/i,
    mostWords: 12,
  },
]

/**
 * Phrases that pages glue to the end of the last sentence when their text is copied. Written as pages
 * write them (title case or capitals), so that a sentence that happens to end so is not cut.
 */
export const GLUED_TAILS: readonly { readonly why: string; readonly tail: RegExp }[] = [
  {
    why: 'comment link',
    tail: /(?:Leave|Post|Add|Write) [Aa] (?:[Cc]omment|[Rr]eply)(?: Cancel [Rr]eply)?|LEAVE A (?:COMMENT|REPLY)|Be the first to comment|Join the (?:conversation|discussion)|(?:No|\d+|View) Comments?(?: Yet)?/,
  },
  { why: 'advertisement', tail: /Advertisements?|ADVERTISEMENTS?|Sponsored Content/ },
  {
    why: 'share line',
    tail: /Share [Tt]his(?: (?:[Aa]rticle|[Pp]ost|[Ss]tory|[Pp]age))?(?: (?:on|via|with) \w+)?:?|SHARE(?: THIS)?|Share(?: on (?:Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn))?:?|Tweet|Tweet [Tt]his/,
  },
  {
    why: 'related articles',
    tail: /Read (?:[Mm]ore|[Aa]lso|[Nn]ext)(?::[^.!?]{0,120})?|See [Aa]lso(?::[^.!?]{0,120})?|Related(?: (?:Articles?|Stories|Posts?|News))?:?|Continue [Rr]eading/,
  },
  {
    why: 'newsletter',
    tail: /(?:Sign [Uu]p|Subscribe)(?: (?:for|to) (?:our|the) [^.!?]{0,60}[Nn]ewsletters?)?(?: (?:[Nn]ow|[Tt]oday))?/,
  },
  { why: 'follow line', tail: /Follow [Uu]s(?: on [^.!?]{1,60})?/ },
  {
    why: 'article navigation',
    tail: /(?:Previous|Next) (?:[Aa]rticle|[Pp]ost|[Ss]tory)[^.!?]{0,120}|Back to [Tt]op/,
  },
]
