// Who says what a chart shows, in a line that fits below it.
import { words } from '../words.js';

const MOST = 6;

const creditOf = ({ title, publisher }) => (publisher ? `${publisher}, ${title}` : title);
const publisherOf = ({ title, publisher }) => publisher ?? title;

/** Each text once, the most frequent first. */
function byFrequency(texts) {
  const counts = new Map();
  texts.forEach(text => counts.set(text, (counts.get(text) ?? 0) + 1));
  return [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1));
}

/** The sources, those that say most first; of many their publishers alone, and of many publishers some. */
export function creditsOf(sources) {
  const titles = byFrequency(sources.map(creditOf));
  const all = titles.length > MOST ? byFrequency(sources.map(publisherOf)) : titles;
  return all.length === 0 ? words.charts.noSource : words.charts.sources(all.slice(0, MOST), Math.max(all.length - MOST, 0));
}
