// A list in pages, of which the address says which one is shown.
import { changed } from '../address.js';
import { html } from '../html.js';
import { words } from '../words.js';

const PAGE = 20;

/**
 * A page's arguments.
 * @param parameters the address's: `after` or `before` a cursor
 * @param fromEnd whether the list's end is shown first
 */
export function pageArguments(parameters, { fromEnd = false } = {}) {
  const [after, before] = [parameters.get('after'), parameters.get('before')];
  if (after) return { first: PAGE, after };
  if (before) return { last: PAGE, before };
  return fromEnd ? { last: PAGE } : { first: PAGE };
}

/** What a query declares and passes on for them. */
export const PAGE_VARIABLES = '$first: Int, $after: String, $last: Int, $before: String';
export const PAGE_ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before';
export const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** To choose something else begins with its first page. */
export const FIRST_PAGE = { after: null, before: null };

/**
 * Leads to the pages beside this one.
 * @param fromEnd whether the list's end is shown first; then what follows here lies before in the list
 */
export function Pages({ pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor }, fromEnd = false, labels = words.pages }) {
  const earlier = hasPreviousPage && changed({ ...FIRST_PAGE, before: startCursor });
  const later = hasNextPage && changed({ ...FIRST_PAGE, after: endCursor });
  const [back, on] = fromEnd ? [later, earlier] : [earlier, later];
  return (back || on) && html`
    <nav class="pages" aria-label=${labels.label}>
      ${back && html`<a href=${changed(FIRST_PAGE)}>${labels.first}</a><a href=${back} rel="prev">← ${labels.back}</a>`}
      ${on && html`<a href=${on} rel="next">${labels.on} →</a>`}
    </nav>`;
}
