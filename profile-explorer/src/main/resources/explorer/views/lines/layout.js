// Where the lines lie: a pure reckoning, in pixels.
import { dayOf } from '../../dates.js';

const STEPS = [1, 2, 5, 10, 20, 50, 100];
const NARROW = 600;
const LETTER = 8.8;
const APART = 16;

/** The next of 1, 2, 5, 10, 20, 50 and so on that is no less. */
function roundUp(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map(step => step * power).find(step => step >= value);
}

function ticksOf({ first, last }, x, width) {
  const step = STEPS.find(each => (last + 1 - first) / each <= width / 64) ?? 200;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ x: x(`${year}-01-01`), label: String(year) });
  return ticks;
}

const at = (x, y) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Along the days between two ends: the point that holds at the first, and each one after it. */
function within(points, first, last) {
  const before = points.findLastIndex(({ on }) => on <= first);
  return points.slice(Math.max(before, 0)).filter(({ on }) => on <= last).map(point => (point.on < first ? { ...point, on: first } : point));
}

/** Readiness holds from a day to the next on which it changes: steps, with all between the lowest and the highest as a band. */
function steps(points, x, y, end) {
  const ends = points.map((_, place) => (place + 1 < points.length ? x(points[place + 1].on) : end));
  const pieces = points.map((point, place) => {
    const next = points[place + 1];
    return { isSure: point.isSure, path: `M${at(x(point.on), y(point.value))}H${ends[place].toFixed(1)}${next ? `V${y(next.value).toFixed(1)}` : ''}` };
  });
  const edge = name => points.map((point, place) => `${at(x(point.on), y(point[name]))}L${at(ends[place], y(point[name]))}`);
  const back = points.map((point, place) => `${at(ends[place], y(point.low))}L${at(x(point.on), y(point.low))}`).reverse();
  return { pieces, band: `M${[...edge('high'), ...back].join('L')}Z`, bounds: `M${edge('high').join('L')}M${edge('low').join('L')}`, dots: '' };
}

/** Figures are of their days: lines from one to the next, and a dot for each. */
function lines(points, x, y) {
  const pieces = points.slice(1).map((point, place) => ({
    isSure: points[place].isSure,
    path: `M${at(x(points[place].on), y(points[place].value))}L${at(x(point.on), y(point.value))}`,
  }));
  return { pieces, band: '', bounds: '', dots: points.map(point => `M${at(x(point.on), y(point.value))}h0`).join('') };
}

/** Moves labels down until none hides another, and up again where they leave the picture. */
function spread(ends, bottom) {
  const sorted = ends.toSorted((one, other) => one.y - other.y);
  sorted.forEach((end, place) => {
    end.labelY = place === 0 ? end.y : Math.max(end.y, sorted[place - 1].labelY + APART);
  });
  sorted.toReversed().forEach((end, place, all) => {
    end.labelY = Math.min(end.labelY, place === 0 ? bottom : all[place - 1].labelY - APART);
  });
}

/**
 * @param series {code, at, points} of each country
 * @param years {first, last}
 * @param today the day at which steps end
 * @param isShare whether the values are per cent
 * @param nameOf a country's name, where there is room for it
 * @returns {height, left, right, top, bottom, marks: [{x, label}], values: [{y, value}],
 *     lines: [{code, at, sure, unsure, band, bounds, dots, end: {x, y, labelY, label}}]}
 */
export function layOut({ series, width, years, today, isStepped, isShare, nameOf }) {
  const isNarrow = width < NARROW;
  const label = code => (isNarrow ? code : nameOf(code));
  const [start, stop] = [`${years.first}-01-01`, `${years.last}-12-31`];
  const left = isShare ? 54 : 84;
  const right = width - 22 - LETTER * Math.max(2, ...series.map(({ code }) => label(code).length));
  const [top, bottom] = [12, isNarrow ? 280 : 360];
  const shown = series.map(each => ({ ...each, points: isStepped ? within(each.points, start, stop) : each.points.filter(({ on }) => on >= start && on <= stop) }));
  const most = isShare ? 100 : roundUp(Math.max(1, ...shown.flatMap(({ points }) => points.map(({ value }) => value))));
  const [from, to] = [dayOf(start), dayOf(stop)];
  const x = day => left + ((dayOf(day) - from) / (to - from)) * (right - left);
  const y = value => bottom - (value / most) * (bottom - top);
  const end = x(today < stop ? today : stop);

  const drawn = shown.filter(({ points }) => points.length > 0).map(({ code, at: place, points }) => {
    const { pieces, ...rest } = isStepped ? steps(points, x, y, end) : lines(points, x, y);
    const last = points.at(-1);
    const path = isSure => pieces.filter(piece => piece.isSure === isSure).map(piece => piece.path).join('');
    return { code, at: place, sure: path(true), unsure: path(false), ...rest, end: { x: isStepped ? end : x(last.on), y: y(last.value), label: label(code) } };
  });
  spread(drawn.map(line => line.end), bottom);
  return {
    height: bottom + 28, left, right, top, bottom,
    marks: ticksOf(years, x, right - left),
    values: [0, 0.25, 0.5, 0.75, 1].map(share => ({ y: y(share * most), value: share * most })),
    lines: drawn,
  };
}
