/** What an argument is to its predicate, whatever the voice: the subject of a passive is its object. */
export type ArgumentRole =
  /** Who does it: the subject of an active verb, 'by' with a passive. */
  | 'subject'
  /** Whom or what it is done to: the object, the subject of a passive. */
  | 'object'
  /** 'gave [Peru] arms'. */
  | 'indirect object'
  /** Behind a preposition: 'met [with Peru]', 'attack [on Peru]'. */
  | 'oblique'
  /** Owner of a noun: '[Peru]'s visit'. */
  | 'possessor'
  /** Before a noun: '[Peruvian] troops', '[Ethiopian-Eritrean] talks'. */
  | 'modifier'

/** How a predicate came to an argument that does not hang on it. */
export type Inheritance =
  | 'own'
  /** 'vowed to [attack]', 'was forced to [leave]'. */
  | 'control'
  /** 'came and [signed]'. */
  | 'conjunct'
  /** 'rebels who [attacked]', 'a pact [signed] by'. */
  | 'relative'
  /** '..., [accusing] Peru', 'after [signing]'. */
  | 'adverbial'
  /** 'held [talks] with Peru', 'an [attack] carried out by'. */
  | 'light verb'

/** One argument of a predicate. */
export interface Argument {
  readonly role: ArgumentRole
  /** Only of obliques: 'with', 'according to'. */
  readonly preposition?: string
  /** Head token of the argument's phrase. Those joined to it by 'and' hang on it as 'conj'. */
  readonly token: number
  readonly by: Inheritance
}

/** How a predicate stands in its sentence. */
export type PredicateForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'noun'

/** A verb or an eventive noun with what hangs on it. */
export interface Predicate {
  readonly token: number
  readonly part: 'verb' | 'noun'
  readonly lemma: string
  /** 'out' of 'carry out'. */
  readonly particle?: string
  readonly form: PredicateForm
  readonly passive: boolean
  /** True for 'not', 'never', 'no' at the predicate itself. */
  readonly negated: boolean
  /** Modal verb at the predicate: 'will', 'could', 'must'. */
  readonly modal?: string
  readonly arguments: readonly Argument[]
  /** The verb whose content the noun is: 'held' of 'held talks'. */
  readonly lightVerb?: number
  /** The predicate or noun this one hangs on, and how ('xcomp', 'ccomp', 'advcl', 'acl', 'conj', ...). */
  readonly governor?: Governor
  /** Clauses that hang on it as its content or circumstance. */
  readonly clauses: readonly Clause[]
}

/** What a predicate hangs on. */
export interface Governor {
  readonly token: number
  /** The relation without its subtype. */
  readonly relation: string
  /** The word that opens the clause: 'that', 'if', 'after', 'to'. */
  readonly mark?: string
}

/** A clause under a predicate, by the token of its own predicate. */
export interface Clause {
  readonly token: number
  readonly relation: 'ccomp' | 'xcomp' | 'advcl' | 'parataxis'
  readonly mark?: string
}

/** The first argument with the role, behind one of the prepositions if any are given. */
export function argumentOf(
  predicate: Predicate,
  role: ArgumentRole,
  ...prepositions: readonly string[]
): Argument | undefined {
  return predicate.arguments.find(
    (argument) =>
      argument.role === role &&
      (prepositions.length === 0 ||
        (argument.preposition !== undefined && prepositions.includes(argument.preposition))),
  )
}
