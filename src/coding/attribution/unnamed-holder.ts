import type { Analysis } from '../../language/index.ts'
import type { DocumentId } from '../../text/index.ts'
import { textActorId } from '../actors/text-persons.ts'
import type { SentenceTree } from '../predicates/index.ts'
import type { ActorRef } from '../report.ts'

/** Words left off an unnamed holder's phrase: clauses and what stands behind commas. */
const LATER = /^(acl|acl:relcl|appos|conj|cc|punct|parataxis|advcl)$/

/** A holder nobody has found before ('a trader in the port'), as reports cite it: its words without article. */
export function unnamedHolder(
  doc: DocumentId,
  { text, tokens }: Analysis,
  tree: SentenceTree,
  head: number,
): ActorRef {
  let [first, end] = [head, head + 1]
  for (const child of tree.children(head)) {
    const relation = tree.relation(child)
    if (LATER.test(relation) || relation === 'case') continue
    const under = tree.extent(child)
    if (tree.word(under.first - 1) === ',' || tree.word(under.first) === ',') continue
    if (under.end - under.first > 6) continue
    first = Math.min(first, under.first)
    end = Math.max(end, under.end)
  }
  while (first < head && /^(DET|PUNCT)$/.test(tree.tag(first))) first++
  const start = tokens.start[first] ?? 0
  const stop = tokens.end[end - 1] ?? start
  const name = text.slice(start, stop)
  return { id: textActorId(undefined, name), name, mention: { doc, start, end: stop } }
}
