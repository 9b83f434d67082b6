import type { EventCode, TieKind } from '../../codebook/index.ts'
import { isEventCode, isTieKind } from '../../codebook/index.ts'
import { CLAIM_SORTS, type ClaimSort } from '../../coding/index.ts'
import { InputError } from '../../text/index.ts'
import { parseGoldDate } from './gold-date.ts'
import type { GoldActor, GoldDocument, GoldEvent, GoldSpan, GoldTie } from './gold-document.ts'
import { type GoldFile, goldFormat } from './gold-format.ts'
import { rollUpRegistry } from './roll-up-registry.ts'

/**
 * Reads an annotated article (format chancery-gold/1) and translates it: an event's source and target
 * become actors and recipients, signs become numbers, actors are rolled up by `parent`.
 *
 * @param json the parsed file
 * @param file its name, for messages
 * @throws InputError `E-EVALUATE-001` when a needed field is missing or wrong, `E-EVALUATE-002` when
 * an actor is not in the registry.
 */
export function parseGold(json: unknown, file: string): GoldDocument {
  const parsed = goldFormat.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw notGold(file, `${pathOf(issue?.path ?? [])}: ${issue?.message ?? 'wrong shape'}`)
  }
  const raw = parsed.data
  const actors = rollUpRegistry(raw.actors, file)
  const sentenceIds = sentenceFinder(raw)
  const find = (id: string, where: string): GoldActor => {
    const known = actors.get(id)
    if (known !== undefined) return known
    // A country code needs no entry of its own: the code says all that is compared.
    if (/^[A-Z]{3}$/.test(id))
      return { id, name: id, unit: { kind: 'state', key: id }, mentions: [] }
    throw new InputError({
      code: 'E-EVALUATE-002',
      message: `${where} names the actor '${id}', which the list of actors does not have`,
      where: file,
      fix: 'Add the actor to the list, or correct the id.',
    })
  }
  const findAll = (ids: readonly string[] | null | undefined, where: string) =>
    (ids ?? []).map((id) => find(id, where))
  const holder = (id: string | null | undefined, where: string): 'author' | GoldActor =>
    id === null || id === undefined || id === 'author' ? 'author' : find(id, where)

  return {
    file: raw.file,
    id: raw.document?.id ?? raw.file,
    ...(raw.length_utf16 === undefined ? {} : { length: raw.length_utf16 }),
    ...(raw.sha256 === undefined ? {} : { sha256: raw.sha256 }),
    sentences: raw.sentences,
    boilerplate: raw.boilerplate,
    actors,
    events: raw.events.map((event): GoldEvent => {
      const mentions = event.mentions.length > 0 ? event.mentions : [event.trigger ?? []].flat()
      return {
        id: event.id,
        gist: event.gist,
        tier: event.tier,
        type: eventCode(event.plover, event.id, file),
        accept: (event.accept ?? []).map((code) => eventCode(code, event.id, file)),
        actors: findAll(event.source, event.id),
        recipients: findAll(event.target, event.id),
        symmetric: event.symmetric,
        modality: event.modality,
        certainty: event.certainty,
        date: parseGoldDate(event.date),
        holder: holder(event.attributed_to, event.id),
        mentions,
        sentences: withFirst(sentenceIds(mentions), event.sentence),
      }
    }),
    ties: raw.ties.map(
      (tie): GoldTie => ({
        id: tie.id,
        gist: tie.gist,
        tier: tie.tier,
        tie: tieKind(tie.type, tie.id, file),
        accept: (tie.accept ?? []).map((kind) => tieKind(kind, tie.id, file)),
        from: findAll(tie.source, tie.id),
        to: findAll(tie.target, tie.id),
        directed: tie.directed,
        sign: signOf(tie.sign, tie.id, file),
        modality: tie.modality,
        ...(tie.quantity === null || tie.quantity === undefined ? {} : { quantity: tie.quantity }),
        holder: holder(tie.attributed_to, tie.id),
        spans: tie.spans,
        sentences: sentenceIds(tie.spans),
      }),
    ),
    claims: raw.claims.map((claim) => ({
      id: claim.id,
      gist: claim.claim,
      tier: claim.tier,
      holder: holder(claim.holder, claim.id),
      about: claim.about.map((entry) => ({
        actor: find(entry.actor, claim.id),
        stance: signOf(entry.stance, claim.id, file),
      })),
      sort: (CLAIM_SORTS as readonly string[]).includes(claim.kind)
        ? (claim.kind as ClaimSort)
        : undefined,
      spans: claim.spans,
      sentences: sentenceIds(claim.spans),
    })),
    corridors: raw.corridors.map((corridor) => ({
      id: corridor.id,
      names: corridor.names ?? [],
      endpoints: corridor.endpoints ?? [],
      states: corridor.states_in_order ?? [],
      status: corridor.status,
      spans: corridor.spans,
      sentences: sentenceIds(corridor.spans),
    })),
  }
}

type IdsOf = (
  spans: readonly (GoldSpan & { sentence?: string | undefined })[],
) => ReadonlySet<string>

/** Ids of the sentences that spans lie in: by offset, and by the id they carry. */
function sentenceFinder(raw: GoldFile): IdsOf {
  const known = new Set(raw.sentences.map((sentence) => sentence.id))
  return (spans) => {
    const ids = new Set<string>()
    for (const span of spans) {
      if (span.sentence !== undefined && known.has(span.sentence)) ids.add(span.sentence)
      for (const sentence of raw.sentences)
        if (sentence.start < span.end && span.start < sentence.end) ids.add(sentence.id)
    }
    return ids
  }
}

function withFirst(ids: ReadonlySet<string>, first: string | undefined): ReadonlySet<string> {
  return ids.size > 0 || first === undefined ? ids : new Set([first])
}

function eventCode(text: string, item: string, file: string): EventCode {
  if (isEventCode(text)) return text
  throw notGold(file, `${item}: '${text}' is not an event type`)
}

function tieKind(text: string, item: string, file: string): TieKind {
  if (isTieKind(text)) return text
  throw notGold(file, `${item}: '${text}' is not a kind of tie`)
}

function signOf(value: string | number, item: string, file: string): -1 | 0 | 1 {
  switch (String(value).trim()) {
    case '+':
    case '+1':
    case '1':
      return 1
    case '-':
    case '−':
    case '-1':
      return -1
    case '0':
      return 0
    default:
      throw notGold(file, `${item}: expected a sign '+', '-' or '0', found '${value}'`)
  }
}

function notGold(file: string, problem: string): InputError {
  return new InputError({
    code: 'E-EVALUATE-001',
    message: `expected an annotated article (chancery-gold/1); ${problem}`,
    where: file,
    fix: 'Check the field named here; unknown fields are ignored, missing ones are not.',
  })
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'file' : path.map(String).join('.')
}
