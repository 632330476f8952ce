// What a view has on paper alone: where it is from, and when it was printed.
import { date, today } from '../dates.js';
import { html } from '../html.js';
import { words } from '../words.js';

/** @param at the address that shows the same for good, where there is one; else this one */
export const PaperHead = ({ at = location.pathname + location.search }) => html`
  <p class="paper">${words.frame.brand} · ${location.origin + at} · ${words.frame.printed(date(today()))}</p>`;
