const PAST: ReadonlyMap<string, string> = new Map(
  (
    'give:gave send:sent lend:lent meet:met hold:held lay:laid let:let break:broke cut:cut put:put ' +
    'take:took withdraw:withdrew buy:bought leave:left build:built beat:beat strike:struck free:freed go:went give:gave find:found seek:sought blow:blew pull:pulled set:set step:stepped stop:stopped speak:spoke bring:brought shut:shut drop:dropped ban:banned'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const DOUBLED = /^(?:[^aeiou]*[aeiou][bdgmnpt]|.*(?:expel|confer|patrol|cancel))$/

/** 'bomb' to 'bombing', 'seize' to 'seizing', 'lie' to 'lying'. */
export function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (verb.endsWith('e') && !/(?:ee|oe|ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return `${doubled(verb)}ing`
}

/** 'bomb' to 'bombed', 'deny' to 'denied', and the irregular verbs of the codebook's deeds. */
export function pastTense(verb: string): string {
  const irregular = PAST.get(verb)
  if (irregular !== undefined) return irregular
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${doubled(verb)}ed`
}

function doubled(verb: string): string {
  return DOUBLED.test(verb) && !verb.endsWith('ll') ? verb + verb.slice(-1) : verb
}
