// A status by shape, colour and word, so that no one has to tell it by colour alone.
import { html } from '../html.js';
import { words } from '../words.js';

const SHAPES = {
  IN_PLACE: html`<circle cx="8" cy="8" r="7" class="fill" />`,
  IN_DEVELOPMENT: html`<circle cx="8" cy="8" r="6" class="line" /><path d="M8 2a6 6 0 0 1 0 12z" class="fill" />`,
  ABSENT: html`<path d="M3.5 3.5l9 9m0-9l-9 9" class="line thick" />`,
  NOT_REPORTED: html`<circle cx="8" cy="8" r="6" class="line dotted" />`,
};

/** The shape alone; give it a word beside it, or as its label. */
export const StatusShape = ({ status, label }) => html`
  <svg class="shape ${status}" viewBox="0 0 16 16" width="16" height="16"
    role=${label ? 'img' : null} aria-label=${label} aria-hidden=${label ? null : 'true'}>${SHAPES[status]}</svg>`;

/** Shape and word. */
export const Status = ({ status }) => html`
  <span class="status ${status}"><${StatusShape} status=${status} /> <span>${words.status[status]}</span></span>`;

/** What a status that is not certain may already be, in words. */
export const mayAlreadyBeText = statuses => words.mayAlreadyBe(statuses.map(status => words.status[status].toLowerCase()));
