// What the timeline's chart is when it is taken away: its name, addresses, events and sources.
import { address } from '../../address.js';
import { SOURCE_COLUMNS, sourceCells } from '../../charts/csv.js';
import { INDICATORS } from '../../template.js';
import { countryName, words } from '../../words.js';
import { drawnFor } from './chart.js';

const COLUMNS = ['country', 'name', 'event', 'place', 'kind', 'indicator', 'effective', 'recorded_at', 'summary'];
const GONE_COLUMNS = ['retracted_at', 'reason', 'replaced_by'];

const cellsOf = (country, { id, sequence, kind, indicator, effective, recordedAt, summary, source, retraction }) => [
  country, countryName(country), id, sequence, kind, indicator, effective, recordedAt, summary, ...sourceCells(source),
  retraction?.at, retraction?.reason, retraction?.replacedBy?.id,
];

/**
 * @param events those that are drawn; total, how many there are
 * @param indicator what they are about, or null; by, order as the address has them
 */
export function timelineChart({ country, events, total, indicator, by, order }) {
  const about = INDICATORS.includes(indicator) ? words.indicator[indicator] : null;
  const parameters = { indicator, by, order };
  return {
    title: words.timeline.chartOf(countryName(country), about, events.length, total),
    file: [country, 'timeline', about && indicator].filter(Boolean).join('-').toLowerCase().replaceAll('_', '-'),
    at: address(`/${country}/timeline`, parameters),
    embed: address(`/embed/${country}/timeline`, parameters),
    height: 640,
    drawn: drawnFor(events),
    sources: () => events.map(({ source }) => source),
    figures: () => ({ columns: [...COLUMNS, ...SOURCE_COLUMNS, ...GONE_COLUMNS], rows: events.map(event => cellsOf(country, event)) }),
  };
}
