// Marks that would lie on top of each other in too many lines are gathered into heaps, each with the number of its events.
const LINE = 12;
const HEAP_LINE = 30;

/** A row with more lines of marks than these is no longer read as one. */
const MOST_LINES = 8;

/** How wide the part of the axis is whose marks make a heap. */
const BIN = 30;

const RADIUS = 4.5;
const LARGEST = 14;

const radiusOf = count => Math.min(LARGEST, 7.5 + Math.sqrt(count));

/** Each mark on the first line on which it hides no other; null where that takes more lines than there may be. */
function lined(marks, most = Infinity) {
  const placed = [];
  for (const mark of marks) {
    let line = 0;
    while (placed.some(other => other.line === line && mark.left < other.right && other.left < mark.right)) line++;
    if (line >= most) return null;
    placed.push({ ...mark, line });
  }
  return placed;
}

const linesOf = placed => 1 + Math.max(...placed.map(mark => mark.line));

function heapOf(bin, members) {
  if (members.length === 1) return { ...members[0], left: members[0].x - RADIUS, right: members[0].x + RADIUS };
  const x = (bin + 0.5) * BIN;
  const radius = radiusOf(members.length);
  return { events: members.flatMap(mark => mark.events), gone: members[0].gone, x, radius, left: x - radius, right: x + radius };
}

/** The marks, gathered where they lie in the same part of the axis; what was retracted is gathered for itself. */
function gathered(marks) {
  const bins = Map.groupBy(marks, mark => `${Math.floor(mark.x / BIN)} ${mark.gone}`);
  return [...bins].map(([key, members]) => heapOf(parseInt(key), members)).sort((a, b) => a.x - b.x);
}

/**
 * The marks of one row with their line and its distance from the row's first, in pixels.
 * @param marks [{events, gone, x, left, right, …}] of one event each, sorted by x
 * @returns {marks: each with y, height: of all lines}
 */
export function arrange(marks) {
  const plain = lined(marks, MOST_LINES);
  const placed = plain ?? lined(gathered(marks));
  const line = plain ? LINE : HEAP_LINE;
  return { marks: placed.map(mark => ({ ...mark, y: (mark.line + 0.5) * line })), height: linesOf(placed) * line };
}
