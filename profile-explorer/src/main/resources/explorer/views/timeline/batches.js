// Events that were recorded together: by one request, at one instant.
import { instant } from '../../dates.js';
import { words } from '../../words.js';

/** A source's name where it is the only one; else how many there are. */
function sourcesOf(events) {
  const titles = new Set(events.map(event => event.source.title));
  return titles.size === 1 ? [...titles][0] : words.timeline.sources(titles.size);
}

/** What tells events apart from others of the same second: their places in the stream, and their source. */
export function placesAndSource(events) {
  const places = events.map(event => event.sequence);
  return words.timeline.batch(events.length, Math.min(...places), Math.max(...places), sourcesOf(events));
}

/** The events by the instant of their recording, in the order in which these come: [{at, name, told, events}]. */
export const batchesOf = events => [...Map.groupBy(events, event => event.recordedAt)]
  .map(([at, members]) => ({ at, name: instant(at), told: placesAndSource(members), events: members }));
