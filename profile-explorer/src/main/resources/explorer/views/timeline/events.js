// The events of a country, page after page: the first can be read while the others are on their way.
import { ask } from '../../api.js';
import { EVENT_FIELDS } from '../../components/event.js';
import { useEffect, useState } from '../../html.js';

const PAGE = 100;

/** So many come unasked; for more than these the reader is asked. */
const UNASKED = 1_000;

export const QUERY = `
  query Timeline($country: CountryCode!, $filter: TimelineFilter, $axis: TimeAxis, $first: Int, $after: String, $last: Int, $before: String) {
    timeline(country: $country, filter: $filter, axis: $axis, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        ${EVENT_FIELDS}
        recordedBy sequence note
        measure { id title url }
        retraction { at by reason replacedBy { id summary } }
      }
    }
  }`;

const variablesOf = (country, { indicator, by, order }, cursor) => ({
  country,
  axis: by === 'recorded' ? 'RECORDED' : 'EFFECTIVE',
  filter: { includeRetracted: true, ...(indicator ? { indicators: [indicator] } : {}) },
  ...(order === 'newest' ? { last: PAGE, before: cursor } : { first: PAGE, after: cursor }),
});

/** {events, total} so far; `more` to ask for the next page where it does not come unasked, or {error, again}. */
export function useEvents(country, chosen) {
  const newest = chosen.order === 'newest';
  const key = [country, chosen.indicator, chosen.by, chosen.order].join();
  const [state, setState] = useState({ key });
  const current = state.key === key ? state : { key };

  const load = (before, cursor) => {
    setState({ ...before, waiting: true, error: null });
    ask(QUERY, variablesOf(country, chosen, cursor)).then(
      ({ timeline }) => {
        const { nodes, pageInfo, totalCount } = timeline;
        const next = newest ? pageInfo.hasPreviousPage && pageInfo.startCursor : pageInfo.hasNextPage && pageInfo.endCursor;
        const page = newest ? nodes.toReversed() : nodes;
        setState(now => (now.key === key ? { key, total: totalCount, next, events: [...(before.events ?? []), ...page] } : now));
      },
      error => setState(now => (now.key === key ? { ...before, error, again: () => load(before, cursor) } : now)));
  };
  useEffect(() => load({ key }), [key]);

  const comesUnasked = Boolean(current.next) && current.events.length < UNASKED;
  useEffect(() => {
    if (comesUnasked && !current.waiting && !current.error) load(current, current.next);
  }, [key, current.events?.length]);

  return {
    ...current,
    variables: variablesOf(country, chosen),
    more: current.next && !comesUnasked && (() => load(current, current.next)),
  };
}
