// The rows of a table as the server counts them.
import '../../libraries/d3-dsv/d3-dsv.min.js';

const BYTE_ORDER_MARK = /^\uFEFF/;

/** The first separator in the heading separates all cells. */
const HEADING = /^[^,;\t\r\n]*([,;\t])/;

/** A row's cells by column, by the row's number: from 1 for the first under the heading. Empty lines do not count. */
export function rowsOf(csv) {
  const text = csv.replace(BYTE_ORDER_MARK, '');
  const separator = HEADING.exec(text)?.[1] ?? ',';
  const lines = globalThis.d3.dsvFormat(separator).parseRows(text).filter(cells => cells.length > 1 || cells[0]?.trim());
  const heading = (lines[0] ?? []).map(column => column.trim());
  return number => Object.fromEntries(heading.map((column, index) => [column, lines[number]?.[index] ?? '']));
}
