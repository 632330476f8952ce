// What the map and the columns are when they are taken away: their names, addresses, figures and sources.
import { address } from '../../address.js';
import { send } from '../../api.js';
import { date } from '../../dates.js';
import { countryName, regionName, words } from '../../words.js';
import { SOURCE_COLUMNS, sourceCells } from '../../charts/csv.js';
import { parametersOf } from './countries.js';
import { boundsOf } from './areas.js';
import { READINESS, isFigure, keysOf, nameOf, readiness, wordsOf } from './standings.js';

const FIGURE_FIELD = { POPULATION: 'population', INTERNET_USERS: 'internetUsers' };

const SOURCE = 'source { title publisher url publishedOn }';

/** What of a profile has the sources of a colouring, and how they are found in it. */
function sourcesBehind(colouring) {
  if (isFigure(colouring)) {
    const field = FIGURE_FIELD[colouring];
    return [`background { ${field} { ${SOURCE} } }`, ({ background }) => (background[field] ? [background[field].source] : [])];
  }
  const evidence = ({ evidence: events }) => events.map(({ source }) => source);
  return colouring === READINESS
    ? [`indicators(areas: [LEGAL, TECHNICAL, ORGANIZATION, CAPACITY_BUILDING, COOPERATION]) { evidence { ${SOURCE} } }`, ({ indicators }) => indicators.flatMap(evidence)]
    : [`indicator(indicator: ${colouring}) { evidence { ${SOURCE} } }`, ({ indicator }) => evidence(indicator)];
}

/** The sources of what countries stand on by a date: by country. Asked only when a chart is taken away. */
async function sourcesOn(colouring, asOf) {
  const [fields, found] = sourcesBehind(colouring);
  const query = `
    query Sources($asOf: Date!, $after: String) {
      profiles(asOf: $asOf, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { country { code } ${fields} }
      }
    }`;
  const sources = new Map();
  let after = null;
  do {
    const { profiles: { nodes, pageInfo } } = await send(query, { asOf, after });
    nodes.forEach(profile => sources.set(profile.country.code, found(profile)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return sources;
}

const allOf = async sources => [...(await sources).values()].flat();

const fileOf = (...parts) => parts.filter(Boolean).join('-').toLowerCase().replaceAll('_', '-').replaceAll(/[^a-z0-9-]+/g, '-');

const nameIn = (name, zoom) => (boundsOf(zoom) ? `${name}, ${regionName(zoom)}` : name);

async function figuresOnMap(countries, colouring, asOf) {
  const sources = isFigure(colouring) ? await sourcesOn(colouring, asOf) : null;
  const columns = ['country', 'name', 'as_of'];
  if (isFigure(colouring)) columns.push('figure', 'value', 'effective', ...SOURCE_COLUMNS);
  else if (colouring === READINESS) columns.push('score', 'lowest', 'highest', 'reported', 'of');
  else columns.push('indicator', 'status', 'may_already_be', 'since');
  const told = country => {
    if (isFigure(colouring)) return [colouring, country.value, country.effective, ...sourceCells(country.value === undefined ? null : sources.get(country.code)?.[0])];
    if (colouring !== READINESS) return [colouring, country.key, (country.mayAlreadyBe ?? []).join(' '), country.since];
    const { score, lowest, highest, reported, of } = readiness(country, asOf);
    return [score, lowest, highest, reported, of];
  };
  return { columns, rows: countries.map(country => [country.code, countryName(country.code), asOf, ...told(country)]) };
}

/** @param countries each with its standing on the date */
export function mapChart(countries, colouring, asOf, zoom) {
  const parameters = { ...parametersOf(colouring), asOf, zoom };
  return {
    title: words.world.pageTitle(nameIn(nameOf(colouring), zoom), date(asOf)),
    file: fileOf(colouring, asOf),
    counted: !boundsOf(zoom),
    at: address('/', parameters),
    embed: address('/embed/world', parameters),
    height: 620,
    sources: () => allOf(sourcesOn(colouring, asOf)),
    figures: () => figuresOnMap(countries, colouring, asOf),
  };
}

/** @param points each year with its counts by key */
export function trendChart(points, colouring, today) {
  const [first, last] = [points[0].year, points.at(-1).year];
  return {
    title: `${words.world.trendOf(nameOf(colouring))}, ${first}–${last}`,
    file: fileOf(colouring, 'by-year', first, last),
    at: address('/', parametersOf(colouring)),
    embed: address('/embed/trend', parametersOf(colouring)),
    height: 480,
    sources: () => allOf(sourcesOn(colouring, today)),
    figures: () => ({
      columns: ['year', 'standing', 'meaning', 'countries', 'certain'],
      rows: points.flatMap(({ year, counts }) => keysOf(colouring).map(key => [year, key, wordsOf(key, colouring), counts[key].all, counts[key].sure])),
    }),
  };
}
