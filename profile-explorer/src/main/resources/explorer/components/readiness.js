// How much of section 1 is in place, and how much a reader can know of it.
import { html } from '../html.js';
import { percent, words } from '../words.js';

/** What a query has to ask for. */
export const READINESS_FIELDS = 'score reported of lowest highest';

/** Whether too little is reported to compare a country by its score. */
export const isThin = ({ reported, of }) => 2 * reported < of;

/** In words: 24%, 5 of 17 reported. */
export const readinessText = readiness =>
  readiness.reported === 0 ? words.readiness.nothing : words.readiness.text(percent(readiness.score), readiness.reported, readiness.of);

/** From the lowest to the highest possible score, with the score as a mark. */
export const ReadinessBar = ({ readiness: { score, lowest, highest } }) => html`
  <svg class="range" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="10" class="all" />
    <rect x=${100 * lowest} y="2" width=${100 * (highest - lowest)} height="6" class="possible" />
    <rect x=${Math.min(100 * score, 97)} width="3" height="10" class="score" />
  </svg>`;

/** The score, how much is reported, and between which bounds it lies. */
export const Readiness = ({ readiness }) => (readiness.reported === 0
  ? html`<span class="reported">${words.readiness.nothing}</span>`
  : html`
    <span class="share">${percent(readiness.score)}</span> <${ReadinessBar} readiness=${readiness} />
    <span class="reported">${words.readiness.reported(readiness.reported, readiness.of)}</span>`);
