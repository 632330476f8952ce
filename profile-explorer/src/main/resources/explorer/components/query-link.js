// Leads from what a view shows to the query that it asked.
import { html } from '../html.js';
import { words } from '../words.js';

/** The query as people read it: without the indentation that it has within a script. */
function unindented(query) {
  const lines = query.replace(/^\n|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter(line => line.trim()).map(line => line.search(/\S/)));
  return lines.map(line => line.slice(indent)).join('\n');
}

/** Opens GraphiQL with a query filled in. */
export function QueryLink({ query, variables = {} }) {
  const filled = new URLSearchParams({ query: unindented(query), variables: JSON.stringify(variables, null, 2) });
  return html`<p class="query-link"><a href=${`/graphiql?${filled}`}>${words.frame.query}</a></p>`;
}
