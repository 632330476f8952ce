// The button that sends a form; beside it what sending does, or why it cannot be sent yet.
import { html } from '../../html.js';
import { words } from '../../words.js';

/** @param why what is missing, or null where it can be sent */
export const SendButton = ({ label, busy, why, help }) => html`
  <p class="send">
    <button class="primary" disabled=${busy || Boolean(why)} aria-describedby="send-help">${label}</button>
    <span id="send-help" role="status">${busy ? words.record.busy : why || help}</span>
  </p>`;
