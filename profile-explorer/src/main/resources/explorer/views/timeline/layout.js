// Where the marks of the chart lie: a pure reckoning, in pixels.
import { beginDay, date, dayOf, instant, span, textOf } from '../../dates.js';
import { placesAndSource } from './batches.js';
import { arrange } from './heaps.js';

const MARGIN = 16;
const GAP = 12;
const HEAD = 42;
const MOST_ROWS = 12;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** How wide a letter of the labels is, on the average of what is told there. */
const LETTER = 6.5;

/** As much of a text as there is room for. */
const fitting = (text, width) => {
  const most = Math.floor(width / LETTER);
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
};

/** The finest grain of the recording instants that leaves few rows: the instant itself, its day, its month, its year. */
function rowsOf(events, width) {
  for (const length of [Infinity, 10, 7, 4]) {
    const rows = Map.groupBy(events, event => event.recordedAt.slice(0, length));
    if (rows.size <= MOST_ROWS || length === 4) {
      return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => {
        const told = placesAndSource(members);
        return { label: length === Infinity ? instant(key) : date(key), told, shown: fitting(told, width), members };
      });
    }
  }
}

function ticksOf(first, last, x, width) {
  const from = Number(textOf(first).slice(0, 4));
  const to = Number(textOf(last).slice(0, 4)) + 1;
  const step = STEPS.find(each => (to - from) / each <= width / 56) ?? 200;
  const ticks = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const at = x(dayOf(`${year}-01-01`));
    if (at >= 16 && at <= width - 16) ticks.push({ x: at, label: String(year) });
  }
  return ticks;
}

/** An event's mark: its place, and the line of the days on which it may have begun. */
function markOf(event, { first: from, last: to }, x) {
  const at = x(dayOf(beginDay(event.effective)));
  const line = { from: from ? x(dayOf(from)) : Math.max(0, at - 28), to: x(dayOf(to)), open: !from };
  return { events: [event], gone: Boolean(event.retraction), x: at, ...line, left: line.from - GAP / 2, right: line.to + GAP / 2 };
}

/**
 * @returns {height, top, bottom, ticks, rows: [{top, label, told, shown, marks: [{events, gone, x, y} and, of one event, {from, to,
 *     open}; of several, {radius}]}], links: paths from what was corrected to what replaced it}
 */
export function layOut(events, width) {
  const spans = new Map(events.map(event => [event, span(event.effective)]));
  const lasts = [...spans.values()].map(each => dayOf(each.last));
  const firsts = [...spans.values()].map(each => dayOf(each.first ?? each.last));
  const first = Math.min(...firsts) - 200;
  const last = Math.max(...lasts) + 100;
  const x = day => MARGIN + ((day - first) / (last - first)) * (width - 2 * MARGIN);

  let top = 0;
  const rows = rowsOf(events, width).map(({ members, ...row }) => {
    const sorted = members.toSorted((a, b) => (beginDay(a.effective) < beginDay(b.effective) ? -1 : 1));
    const { marks, height } = arrange(sorted.map(event => markOf(event, spans.get(event), x)));
    const laid = { ...row, top, marks: marks.map(mark => ({ ...mark, y: top + HEAD + mark.y })) };
    top += HEAD + height + GAP;
    return laid;
  });

  const marks = new Map(rows.flatMap(row => row.marks).flatMap(mark => mark.events.map(event => [event.id, mark])));
  const links = events
    .map(event => [marks.get(event.id), marks.get(event.retraction?.replacedBy?.id)])
    .filter(([from, to]) => to && from !== to)
    .map(([from, to]) => `M${from.x} ${from.y}C${from.x} ${(from.y + to.y) / 2} ${to.x} ${(from.y + to.y) / 2} ${to.x} ${to.y}`);
  return { height: top + 28, top: 0, bottom: top, rows, links: [...new Set(links)], ticks: ticksOf(first, last, x, width) };
}
