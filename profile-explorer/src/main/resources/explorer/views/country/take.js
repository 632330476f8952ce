// What a figure of a country over time is when it is taken away: its name, addresses, figures and sources.
import { address } from '../../address.js';
import { SOURCE_COLUMNS, sourceCells } from '../../charts/csv.js';
import { countryName, words } from '../../words.js';

/**
 * @param reports all reports of the figure, oldest first
 * @param knownAt the knowledge that they are of
 */
export function seriesChart({ country, figure, reports, asOf, knownAt }) {
  return {
    title: words.charts.figureOf(words.figure[figure], countryName(country)),
    file: `${country}-${figure}`.toLowerCase().replace('_', '-'),
    at: address(`/${country}`, { asOf, knownAt }),
    embed: address(`/embed/${country}/figures`, { figure, asOf, knownAt }),
    height: 420,
    sources: () => reports.map(({ source }) => source),
    figures: () => ({
      columns: ['country', 'name', 'figure', 'effective', 'value', ...SOURCE_COLUMNS],
      rows: reports.map(({ effective, value, source }) => [country, countryName(country), figure, effective, value, ...sourceCells(source)]),
    }),
  };
}
