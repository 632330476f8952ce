// What a view has on paper alone: where it is from, and when it was printed, on each page.
import { date, today } from '../dates.js';
import { html, useLayoutEffect } from '../html.js';
import { words } from '../words.js';

/** The head of every page but the first, which has it in its text, and the pages' numbers. Browsers without margin boxes leave it out. */
const pageRules = text => `
  @page {
    margin: 20mm 12mm 16mm;
    @top-left { content: "${text.replace(/["\\]/g, '\\$&')}"; width: 100%; font: 8pt sans-serif; overflow-wrap: anywhere; }
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }
  }
  @page :first { @top-left { content: none; } }`;

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** @param at the address that shows the same for good, where there is one; else this one */
export function PaperHead({ at = location.pathname + location.search }) {
  const text = `${words.frame.brand} · ${location.origin + at} · ${words.frame.printed(date(today()))}`;
  useLayoutEffect(() => {
    sheet.replaceSync(pageRules(text));
    return () => sheet.replaceSync('');
  }, [text]);
  return html`<p class="paper">${text}</p>`;
}
