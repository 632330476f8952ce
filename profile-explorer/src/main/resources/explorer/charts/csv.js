// Figures as CSV (RFC 4180), safe to open in a spreadsheet.
const FORMULA = /^[=+\-@\t\r]/;

function cell(value) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param columns their names; rows, a value for each column: a number, a text or null */
export const csvOf = ({ columns, rows }) => [columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');

/** The columns that name a source, and its values for them. */
export const SOURCE_COLUMNS = ['source_title', 'source_publisher', 'source_url', 'source_published_on'];
export const sourceCells = source => [source?.title, source?.publisher, source?.url, source?.publishedOn];
