// Every figure that docs/tutorial/balance-of-power.md tells in a sentence, from the commands it names.
const ON = ['--on', '2025-05']
/** The articles, by the number their file names begin with. */
export const ARTICLES = {
  '000': '000_b617156785cdea7f.txt',
  '001': '001_46255d1e6e561a36.txt',
  '002': '002_1275ceb401d9a564.txt',
  '003': '003_9a582a2ccbe1106e.txt',
  '004': '004_8e159b703165feed.txt',
}
const STATES = ['IRN', 'AZE', 'ARM', 'GEO', 'TUR', 'RUS', 'ISR']
const CAPABILITIES = ['--nmc', 'facts/cinc_1990_2022.csv', '--totals', 'facts/nmc_world_totals.csv']

/**
 * The figures by name, as they are printed.
 *
 * @param {(...args: string[]) => string} chancery runs the program where the articles have been read
 */
export function figuresOf(chancery) {
  const json = (...args) => JSON.parse(chancery(...args, '--json'))
  const lines = (...args) =>
    chancery(...args, '--json')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return {
    ...reading(lines),
    ...network(json),
    ...blocs(json),
    ...power(json),
    ...dependence(json),
    ...escalation(json),
    ...corridors(lines),
    ...transit(json),
  }
}

function reading(lines) {
  const documents = lines('documents')
  const events = lines('events', '--actor', 'Iran', '--recipient', 'Azerbaijan', '--limit', '0')
  const dated = events.filter(
    ({ when, modality }) => modality === 'asserted' && ['stated', 'resolved'].includes(when.basis),
  )
  const sum = (name) => documents.reduce((total, row) => total + row[name], 0)
  return {
    'read.events': sum('events'),
    'read.ties': sum('ties'),
    'read.claims': sum('claims'),
    'pair.events': events.length,
    'pair.dated': dated.length,
  }
}

function network(json) {
  const system = json('system', ...ON)
  const figures = {
    'system.actors': system.actors.length,
    'system.edges': system.edges.length,
    'system.contested': system.edges.filter(({ contested }) => contested).length,
    'system.perceived': leftOut(system, 'modality').ties,
    'system.undated': leftOut(system, 'undated').events,
    ...pair('all', system),
  }
  for (const [number, file] of Object.entries(ARTICLES))
    Object.assign(figures, pair(number, json('system', ...ON, '--document', file)))
  const tehran = json('system', ...ON, '--according-to', 'Iran')
  const jerusalem = json('system', ...ON, '--document', ARTICLES['001'], ARTICLES['004'])
  const speakers = json('system', ...ON, '--according-to', 'Israel')
  return {
    ...figures,
    'tehran.edges': tehran.edges.length,
    'tehran.perceived': leftOut(tehran, 'modality').ties,
    'israel.edges': speakers.edges.length,
    'jerusalem.edges': jerusalem.edges.length,
    ...pair('tehran', tehran),
    ...pair('jerusalem', jerusalem),
  }
}

/** The score of three pairs in one system: a number, or a range over the readings of a contested edge. */
function pair(name, { edges }) {
  const score = (a, b) => {
    const edge = edges.find((one) => [one.a, one.b].sort().join() === [a, b].sort().join())
    if (edge === undefined) return 'not told'
    const [low, high] = [edge.readings.hostile, edge.readings.friendly].map(signed)
    return low === high ? low : `${low} or ${high}`
  }
  return {
    [`${name}.aze-irn`]: score('AZE', 'IRN'),
    [`${name}.aze-isr`]: score('AZE', 'ISR'),
    [`${name}.irn-rus`]: score('IRN', 'RUS'),
    [`${name}.arm-irn`]: score('ARM', 'IRN'),
  }
}

function leftOut({ leftOut: all }, why) {
  return all.find((one) => one.why === why) ?? { ties: 0, events: 0 }
}

function blocs(json) {
  const { frustration, ties, contested, brokers } = json('blocs', ...ON)
  const range = contested?.frustration ?? { least: frustration.value, most: frustration.value }
  return {
    'blocs.friendly': ties.friendly,
    'blocs.hostile': ties.hostile,
    'blocs.contested': ties.contested,
    'blocs.frustration': frustration.value.toFixed(2),
    'blocs.proven': frustration.proven ? 'proven' : 'not proven',
    'blocs.least': range.least.toFixed(2),
    'blocs.most': range.most.toFixed(2),
    'blocs.share': percent(1 - frustration.normalised),
    'blocs.brokers': brokers
      .slice(0, 2)
      .map(({ actor, betweenness }) => `${actor} ${betweenness.toFixed(2)}`)
      .join(', '),
  }
}

function power(json) {
  const shares = (year) =>
    json('power', ...CAPABILITIES, '--among', ...STATES, '--year', year).capabilities
  const figures = {}
  for (const year of ['2012', '2022']) {
    const { states, effectivePowers } = shares(year)
    figures[`power.${year}.effective`] = effectivePowers.toFixed(2)
    for (const { state, share } of states) figures[`power.${year}.${state}`] = percent(share)
  }
  return figures
}

function dependence(json) {
  const { asymmetries } = json('dependence')
  const one = asymmetries.find(({ a, b }) => [a, b].sort().join() === 'AZE,ISR')
  if (one === undefined)
    return { 'dependence.aze-isr': 'not told', 'dependence.isr-aze': 'not told' }
  const [onIsrael, onAzerbaijan] = one.a === 'AZE' ? [one.aOnB, one.bOnA] : [one.bOnA, one.aOnB]
  return {
    'dependence.aze-isr': onIsrael === undefined ? 'not told' : percent(onIsrael, 0),
    'dependence.isr-aze': onAzerbaijan === undefined ? 'not told' : percent(onAzerbaijan, 0),
  }
}

function escalation(json) {
  const { events, spiral, series } = json('escalation', 'IRN', 'AZE')
  return {
    'escalation.acts': events.dated.length,
    'escalation.undated': events.notDated,
    'escalation.periods': series.periods.length,
    'escalation.verdict': spiral.verdict,
  }
}

function corridors(lines) {
  const told = lines('corridors', '--network')
  const accounts = told.flatMap((one) => one.accounts)
  return {
    'told.corridors': told.length,
    'told.known': told.filter(({ fromText }) => !fromText).length,
    'told.contradict': accounts.filter(({ verdict }) => verdict === 'contradicts').length,
  }
}

function transit(json) {
  const exclave = ['routes', 'Baku', 'Nakhchivan']
  const cost = (...args) => {
    const [best] = json(...args).routes
    return best === undefined ? 'none' : String(Math.round(best.cost))
  }
  const study = json('leverage', '--from', 'Baku', '--to', 'Nakhchivan', '--with-planned')
  const standing = json('leverage')
  const share = ({ states }, state) =>
    (states.find((one) => one.state === state)?.shapley ?? 0).toFixed(2)
  const swing = study.sensitivity
    .filter(({ state }) => state === 'IRN')
    .flatMap(({ halved, doubled }) => [halved, doubled])
  const over = standing.sensitivity
    .filter(({ state }) => state === 'IRN')
    .flatMap(({ halved, doubled }) => [halved, doubled])
  const planned = json('leverage', '--with-planned')
  return {
    'exclave.today': cost(...exclave),
    'exclave.without-iran': cost(...exclave, '--close', 'Iran'),
    'exclave.planned': cost(...exclave, '--with-planned'),
    'exclave.planned-without-armenia': cost(...exclave, '--with-planned', '--close', 'Armenia'),
    'india.today': cost('routes', 'Mumbai', 'Moscow'),
    'india.without-azerbaijan': cost('routes', 'Mumbai', 'Moscow', '--close', 'Azerbaijan'),
    'india.without-iran': cost('routes', 'Mumbai', 'Moscow', '--close', 'Iran'),
    'india.planned-without-iran': cost(
      'routes',
      'Mumbai',
      'Moscow',
      '--with-planned',
      '--close',
      'Iran',
    ),
    'leverage.exclave.irn.before': share(study.before, 'IRN'),
    'leverage.exclave.irn.after': share(study.leverage, 'IRN'),
    'leverage.exclave.arm.after': share(study.leverage, 'ARM'),
    'leverage.exclave.irn.least': Math.min(...swing).toFixed(2),
    'leverage.exclave.irn.most': Math.max(...swing).toFixed(2),
    'leverage.relations': standing.relations.length,
    'leverage.irn': share(standing.leverage, 'IRN'),
    'leverage.irn.least': Math.min(...over).toFixed(2),
    'leverage.irn.most': Math.max(...over).toFixed(2),
    'leverage.geo': share(standing.leverage, 'GEO'),
    'leverage.aze': share(standing.leverage, 'AZE'),
    'leverage.arm': share(standing.leverage, 'ARM'),
    'leverage.irn.planned': share(planned.leverage, 'IRN'),
    'leverage.geo.planned': share(planned.leverage, 'GEO'),
    'leverage.aze.planned': share(planned.leverage, 'AZE'),
    'leverage.arm.planned': share(planned.leverage, 'ARM'),
  }
}

function signed(value) {
  const text = value.toFixed(2)
  return value > 0 && Number(text) !== 0 ? `+${text}` : text
}

function percent(share, digits = 1) {
  return `${(share * 100).toFixed(digits)}%`
}

const MARK = /<!--=([\w.-]+)-->[^<]*<!--\/-->/g

/** The page with its figures as they are now. Names without a figure are an error. */
export function withFigures(markdown, figures) {
  return markdown.replace(MARK, (_, name) => {
    if (!(name in figures))
      throw new Error(`the page wants a figure '${name}' that nobody computes`)
    return `<!--=${name}-->${figures[name]}<!--/-->`
  })
}

/** The names of the figures on a page. */
export function figureNames(markdown) {
  return [...markdown.matchAll(MARK)].map(([, name]) => name)
}
