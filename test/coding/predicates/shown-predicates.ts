import { type Predicate, predicatesOf, treeOf } from '../../../src/coding/predicates/index.ts'
import { english } from '../english-model.ts'

/** Predicates as 'lemma(subject Kenya, object deal, with Peru)', heads only, in reading order. */
export function shownPredicates(text: string): string[] {
  const analysis = english.analyse(text, [])
  const { tokens } = analysis
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token])
  return analysis.sentences.flatMap((sentence) =>
    predicatesOf(treeOf(analysis, sentence)).map((predicate) => shown(predicate, word)),
  )
}

function shown(predicate: Predicate, word: (token: number) => string): string {
  const list = predicate.arguments.map(
    ({ role, preposition, token }) => `${preposition ?? role} ${word(token)}`,
  )
  const told = [predicate.modal, predicate.negated ? 'not' : undefined].filter(Boolean).join(' ')
  const particle = predicate.particle === undefined ? '' : ` ${predicate.particle}`
  return `${told}${told === '' ? '' : ' '}${predicate.lemma}${particle}(${list.join(', ')})`
}
