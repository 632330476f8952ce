// All countries on a date.
import { html } from '../html.js';
import { words } from '../words.js';

export default function World() {
  return html`<h1>${words.frame.world}</h1>`;
}
