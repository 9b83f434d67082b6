/** A dispatch written for these tests: title, byline, body with heading, pull quote, frame lines. */
export const FRAMED = `Harbour Pact Divides the Gulf of Sarn

By Lara Ortiz and Ben Tate
Published: 12 May 2024

SARN CITY – The council of Sarn approved a harbour pact with neighbouring Veld on Friday, after two days of closed sessions and one street protest. Ministers from both sides called it a beginning.
Veld will lease two piers for nine years, and its coast guard may call at the port without notice. Few in the capital expected the lease to pass so easily, given how often the plan had failed before.
A Wary Neighbour
The government of Orm, which shares the strait, recalled its envoy within hours. It said the pact breaks a treaty that the three states signed in 1994, and it asked for a hearing.
Few in the capital expected the lease to pass so easily, given how often the plan had failed
Traders are less worried. Freight rates in the strait did not move this week, and two insurers said they see no reason to change their terms before the summer season.Leave a Comment
Opinions expressed here are those of the authors and do not necessarily reflect the views of the Strait Policy Forum.
Lara Ortiz is a journalist based in Sarn City. She writes about ports and shipping.
Advertisement
Share this article on Telegram:
Previous articleThe Price of Salt
`

/** Two paragraphs of plain English. */
export const PLAIN =
  'The envoy of Orm returned to the capital on Sunday, and the council will hear him before the end of the week.\n' +
  'It was not clear whether the treaty would be reopened, or which of the three states had asked for that.'

/** A third paragraph of plain English. */
export const MORE =
  'Fishermen in the strait had other worries that week: the herring came late, and the price of ice had doubled since March.'
