// A status or a band by shape, colour and word.
import { StatusShape } from '../../components/status.js';
import { html } from '../../html.js';
import { unsureText, wordsOf } from './standings.js';

/** A band is a column that is filled so far. */
const BandShape = ({ band }) => html`
  <svg class="shape ${band}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <rect x="3" y="1" width="10" height="14" class="line" />
    <rect x="3" y=${15 - 3.5 * Number(band.at(-1))} width="10" height=${3.5 * Number(band.at(-1))} class="fill" />
  </svg>`;

export const KeyShape = ({ of }) => (of.startsWith('BAND') ? html`<${BandShape} band=${of} />` : html`<${StatusShape} status=${of} />`);

export const Key = ({ of, colouring, text }) => html`<span class="status ${of}"><${KeyShape} of=${of} /> <span>${text ?? wordsOf(of, colouring)}</span></span>`;

/** What hatching means. */
export const UnsureKey = ({ colouring }) => html`
  <span class="status unsure-key">
    <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M2 8L8 2M2 14L14 2M8 14l6-6" class="line" /></svg>
    <span>${unsureText(colouring)}</span>
  </span>`;
