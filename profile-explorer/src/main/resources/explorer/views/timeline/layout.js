// Where the marks of the chart lie: a pure reckoning, in pixels.
import { beginDay, date, dayOf, instant, span, textOf } from '../../dates.js';

const MARGIN = 8;
const GAP = 12;
const HEAD = 24;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The finest grain of the recording instants that leaves few rows: the instant itself, its day, its month, its year. */
function rowsOf(events) {
  for (const length of [Infinity, 10, 7, 4]) {
    const rows = Map.groupBy(events, event => event.recordedAt.slice(0, length));
    if (rows.size <= 12 || length === 4) {
      return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => ({ label: length === Infinity ? instant(key) : date(key), members }));
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

/** Moves a mark down until it hides no other of its row. */
function place(mark, placed) {
  let line = 0;
  while (placed.some(other => other.line === line && mark.from - GAP < other.to && other.from - GAP < mark.to)) line++;
  return { ...mark, line };
}

/**
 * @returns {height, top, bottom, ticks, rows: [{top, label, marks: [{event, from, to, x, y, open}]}], links: paths from what was
 *     corrected to what replaced it}
 */
export function layOut(events, width) {
  const spans = new Map(events.map(event => [event, span(event.effective)]));
  const lasts = [...spans.values()].map(each => dayOf(each.last));
  const firsts = [...spans.values()].map(each => dayOf(each.first ?? each.last));
  const first = Math.min(...firsts) - 200;
  const last = Math.max(...lasts) + 100;
  const x = day => MARGIN + ((day - first) / (last - first)) * (width - 2 * MARGIN);

  let top = 0;
  const rows = rowsOf(events).map(({ label, members }) => {
    const placed = [];
    for (const event of members.toSorted((a, b) => (beginDay(a.effective) < beginDay(b.effective) ? -1 : 1))) {
      const { first: from, last: to } = spans.get(event);
      const at = x(dayOf(beginDay(event.effective)));
      placed.push(place({ event, x: at, from: from ? x(dayOf(from)) : Math.max(0, at - 28), to: x(dayOf(to)), open: !from }, placed));
    }
    const row = { top, label, marks: placed.map(mark => ({ ...mark, y: top + HEAD + GAP / 2 + mark.line * GAP })) };
    top += HEAD + GAP * (1.5 + Math.max(...placed.map(mark => mark.line)));
    return row;
  });

  const marks = new Map(rows.flatMap(row => row.marks).map(mark => [mark.event.id, mark]));
  const links = [...marks.values()]
    .map(mark => [mark, marks.get(mark.event.retraction?.replacedBy?.id)])
    .filter(([, to]) => to)
    .map(([from, to]) => `M${from.x} ${from.y}C${from.x} ${(from.y + to.y) / 2} ${to.x} ${(from.y + to.y) / 2} ${to.x} ${to.y}`);
  return { height: top + 28, top: 0, bottom: top, rows, links, ticks: ticksOf(first, last, x, width) };
}
