// Puts a text on the clipboard, and says so.
import { html, useState } from '../html.js';
import { words } from '../words.js';

export function CopyButton({ text, label }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (_) {
      // A page that did not come by HTTPS has no clipboard.
      prompt(words.copy.byHand, text);
      return;
    }
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return html`
    <button type="button" class="copy" onClick=${copy}>${label}</button>
    <span class="copied" role="status">${copied ? words.copy.done : ''}</span>`;
}
