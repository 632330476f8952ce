// What views show of a recorded event: what it says, and who says so.
import { date } from '../dates.js';
import { html } from '../html.js';
import { words } from '../words.js';

/** What a query has to ask for. */
export const EVENT_FIELDS = 'id kind indicator effective recordedAt summary source { title publisher url publishedOn }';

const isOfTheWeb = url => /^https?:\/\//i.test(url ?? '');

/** Who says so: title, publisher and day, linked where it can be read. */
export const Source = ({ source }) => html`
  <cite class="source">
    ${isOfTheWeb(source.url) ? html`<a href=${source.url} rel="noreferrer">${source.title}</a>` : source.title}
    ${source.publisher && html`<span>, ${source.publisher}</span>`}
    ${source.publishedOn && html`<span>, ${date(source.publishedOn)}</span>`}
  </cite>`;

/** An event in a sentence with its source; struck through where it was retracted. */
export const EventLine = ({ event }) => html`
  <span lang="en">${event.retraction ? html`<del>${event.summary}</del>` : event.summary}</span>
  <small>${words.event.source} <${Source} source=${event.source} /></small>`;
