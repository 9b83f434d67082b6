import type { Mention } from '../../mention.ts'
import type { TieView } from './tie-view.ts'

/** The states of the places that a phrase names. */
export function placesWithin(view: TieView, token: number): readonly Mention[] {
  const { first, end } = view.tree.extent(token)
  const within = ({ firstToken, endToken }: Mention): boolean =>
    firstToken >= first && endToken <= end
  const named = view.mentions.filter(
    (mention) =>
      within(mention) &&
      mention.actor.kind === 'state' &&
      /^(place|metonym|name)$/.test(mention.form),
  )
  return named.length > 0 ? named : view.places.filter(within)
}
