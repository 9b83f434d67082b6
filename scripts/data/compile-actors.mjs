/** Turns checked rows into the compiled dictionary; pure, so that a test can feed it bad rows. */

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Compiles the actor tables.
 *
 * @param {Record<string, any[]>} tables rows by file name, already of the right shape
 * @returns {{ compiled: { format: string, actors: object[], forms: object[] }, problems: string[] }}
 */
export function compileActors(tables) {
  const problems = []
  const actors = new Map()
  const forms = []

  const addActor = (row, actor) => {
    const earlier = actors.get(actor.id)
    if (earlier !== undefined) {
      problems.push(`${row.where}: id '${actor.id}' is already used in ${earlier.where}`)
      return
    }
    actors.set(actor.id, { where: row.where, actor })
  }
  const addForms = (row, texts, form, options = {}) => {
    for (const text of texts)
      forms.push({
        where: row.where,
        text,
        actor: row.id,
        form,
        caseSensitive: options.caseSensitive ?? false,
        ...(options.surname ? { surname: true } : {}),
      })
  }
  const addNamed = (row) => {
    addForms(row, [row.name, ...row.names], 'name')
    addForms(row, row.abbreviations ?? [], 'name', { caseSensitive: true })
    addForms(row, row.adjectives ?? [], 'demonym')
    addForms(row, row.nouns ?? [], 'demonym')
    addForms(row, row.metonyms ?? [], 'metonym')
  }

  for (const row of tables['states.csv'] ?? []) {
    addActor(row, {
      id: row.id,
      name: row.name,
      kind: row.kind,
      ...(row.iso3 === '' ? {} : { country: row.iso3 }),
      ...(row.sector === '' ? {} : { sector: row.sector }),
      roles: [],
    })
    if (row.kind === 'state' && row.id !== row.iso3)
      problems.push(`${row.where}: the id of a state is its country code, found '${row.id}'`)
    addNamed(row)
  }
  const known = new Set((tables['states.csv'] ?? []).map((row) => row.iso3))
  const checkCountry = (row) => {
    if (row.country !== '' && !known.has(row.country))
      problems.push(`${row.where}, country: '${row.country}' is no state of states.csv`)
  }
  for (const row of tables['people.csv'] ?? []) {
    checkCountry(row)
    addActor(row, {
      id: row.id,
      name: row.name,
      kind: 'person',
      ...(row.country === '' ? {} : { country: row.country }),
      roles: [],
    })
    addForms(row, [row.name, ...row.names], 'name')
    addForms(row, row.surnames, 'name', { surname: true })
  }
  for (const row of tables['roles.csv'] ?? []) {
    checkCountry(row)
    const person = actors.get(row.person)
    if (person === undefined || person.actor.kind !== 'person') {
      problems.push(`${row.where}, person: '${row.person}' is not in people.csv`)
      continue
    }
    person.actor.roles.push({
      office: row.office,
      ...(row.country === '' ? {} : { country: row.country }),
      sector: row.sector,
      ...(row.from === '' ? {} : { from: row.from }),
      ...(row.to === '' ? {} : { to: row.to }),
      grade: row.grade,
    })
  }
  for (const [file, kindOf] of [
    ['groups.csv', (row) => row.kind],
    ['organisations.csv', (row) => row.kind],
    ['bodies.csv', () => 'body'],
    ['companies.csv', () => 'company'],
  ])
    for (const row of tables[file] ?? []) {
      if (row.country !== undefined) checkCountry(row)
      addActor(row, {
        id: row.id,
        name: row.name,
        kind: kindOf(row),
        ...(row.country === undefined || row.country === '' ? {} : { country: row.country }),
        sector: file === 'companies.csv' ? 'BUS' : row.sector,
        roles: [],
      })
      addNamed(row)
    }
  for (const row of tables['outlets.csv'] ?? []) {
    checkCountry(row)
    addActor(row, {
      id: row.id,
      name: row.name,
      kind: 'outlet',
      ...(row.country === '' ? {} : { country: row.country }),
      sector: 'MED',
      roles: [],
    })
    addForms(row, [row.name, ...row.aliases], 'name', { caseSensitive: true })
  }

  const { lands, members, problems: faults } = countryFacts(tables, known, actors)
  problems.push(...faults)
  problems.push(...conflictingForms(forms, tables['ambiguous.csv'] ?? [], actors))
  for (const { actor } of actors.values())
    actor.roles.sort((a, b) => byText(a.from ?? '', b.from ?? '') || byText(a.office, b.office))

  const unique = new Map()
  for (const { where: _where, ...form } of forms) {
    const key = `${form.text}\u0000${form.actor}`
    if (!unique.has(key)) unique.set(key, form)
  }
  return {
    compiled: {
      format: 'chancery-actors/1',
      actors: [...actors.values()].map((entry) => entry.actor).sort((a, b) => byText(a.id, b.id)),
      forms: [...unique.values()].sort(
        (a, b) => byText(a.text, b.text) || byText(a.actor, b.actor),
      ),
      lands,
      members,
    },
    problems,
  }
}

/** What countries are and whom they border, and who is in what; borders are told from both sides. */
function countryFacts(tables, known, actors) {
  const problems = []
  const rows = tables['geography.csv'] ?? []
  const borders = new Map(rows.map(({ country, neighbours }) => [country, neighbours]))
  for (const row of rows) {
    if (!known.has(row.country))
      problems.push(`${row.where}, country: '${row.country}' is no state of states.csv`)
    for (const other of row.neighbours)
      if (!borders.get(other)?.includes(row.country))
        problems.push(`${row.where}, neighbours: '${other}' does not name '${row.country}'`)
  }
  for (const row of tables['memberships.csv'] ?? []) {
    if (!actors.has(row.organisation))
      problems.push(`${row.where}, organisation: '${row.organisation}' is no actor`)
    for (const member of row.members)
      if (!known.has(member))
        problems.push(`${row.where}, members: '${member}' is no state of states.csv`)
  }
  const lands = rows
    .map(({ country, kinds, lat, lon, neighbours }) => ({ country, kinds, lat, lon, neighbours }))
    .sort((a, b) => byText(a.country, b.country))
  const members = (tables['memberships.csv'] ?? [])
    .map(({ organisation, members: states }) => ({ organisation, states }))
    .sort((a, b) => byText(a.organisation, b.organisation))
  return { lands, members, problems }
}

/** Surface forms of several actors that `ambiguous.csv` does not list. */
function conflictingForms(forms, ambiguous, actors) {
  const problems = []
  const intended = new Map()
  for (const row of ambiguous) {
    intended.set(row.text, new Set(row.actors))
    for (const id of row.actors)
      if (!actors.has(id)) problems.push(`${row.where}, actors: '${id}' is no actor`)
  }
  const owners = new Map()
  for (const form of forms) {
    const first = owners.get(form.text)
    if (first === undefined) {
      owners.set(form.text, form)
      continue
    }
    if (first.actor === form.actor) continue
    const allowed = intended.get(form.text)
    if (allowed?.has(first.actor) && allowed.has(form.actor)) continue
    problems.push(
      `${form.where}: '${form.text}' means '${form.actor}' here and '${first.actor}' in ${first.where}; list it in ambiguous.csv if both are meant`,
    )
  }
  return problems
}
