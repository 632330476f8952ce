// What the lines are when they are taken away: their name, addresses, figures and sources.
import { address } from '../../address.js';
import { SOURCE_COLUMNS, sourceCells } from '../../charts/csv.js';
import { countryName, words } from '../../words.js';
import { READINESS } from '../world/standings.js';
import { drawnFor } from './chart.js';
import { nameOf, parametersOf } from './choice.js';

const inYears = ({ on }, { first, last }) => on >= `${first}-01-01` && on <= `${last}-12-31`;

function figures(series, show, years) {
  const told = show === READINESS
    ? ({ readiness: { score, lowest, highest, reported, of } }) => [score, lowest, highest, reported, of]
    : ({ value, effective, source }) => [show, value, effective, ...sourceCells(source)];
  return {
    columns: ['country', 'name', 'on', ...(show === READINESS ? ['score', 'lowest', 'highest', 'reported', 'of'] : ['figure', 'value', 'effective', ...SOURCE_COLUMNS])],
    rows: series.flatMap(({ code, points }) => points.filter(point => inYears(point, years)).map(point => [code, countryName(code), point.on, ...told(point)])),
  };
}

export const titleOf = ({ show, countries }, years) =>
  words.lines.pageTitle(nameOf(show), countries.map(countryName), years && `${years.first}–${years.last}`);

export function linesChart(series, choice, years) {
  const { show } = choice;
  const parameters = parametersOf({ ...choice, from: years.first, to: years.last });
  return {
    title: titleOf(choice, years),
    file: [show.toLowerCase().replace('_', '-'), ...choice.countries.map(code => code.toLowerCase()), years.first, years.last].join('-'),
    at: address('/lines', parameters),
    embed: address('/embed/lines', parameters),
    height: 600,
    drawn: drawnFor({ series, show, years }),
    sources: () => series.flatMap(({ sources }) => sources),
    figures: () => figures(series, show, years),
  };
}
