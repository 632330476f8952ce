// Where a fact comes from, and outward links.
import { date } from '../../dates.js';
import { html } from '../../html.js';

/** A link to elsewhere: only web addresses become one. */
export const Outward = ({ url, children }) =>
  (/^https?:/.test(url ?? '') ? html`<a href=${url} rel="noreferrer">${children}</a>` : html`<span>${children}</span>`);

export const Source = ({ source }) => html`
  <cite class="source">
    <${Outward} url=${source.url}>${source.title}<//>${source.publisher && `, ${source.publisher}`}${source.publishedOn && ` (${date(source.publishedOn)})`}
  </cite>`;
