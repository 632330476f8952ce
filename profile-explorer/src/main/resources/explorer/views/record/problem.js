// What is wrong with a field, in the page's language.
import { html } from '../../html.js';
import { words } from '../../words.js';

/** What the API says, and the words for it: of what it quotes. */
const KNOWN = [
  [/is required$/, words.problem.required],
  [/must not be blank/, words.problem.required],
  [/^'(.*)' is not a calendar date/, words.problem.date],
  [/^is not a calendar date/, words.problem.day],
  [/^'(.*)' ends before it starts/, words.problem.order],
  [/absolute http or https address/, words.problem.url],
  [/^is (\d+) characters long: give at most (\d+)/, words.problem.long],
  [/percentage from 0 to 100/, words.problem.percentage],
  [/give 0 or more/, words.problem.negative],
];

/** One problem as a sentence, with the API's own words where there are no others. */
export function Problem({ message }) {
  for (const [pattern, text] of KNOWN) {
    const found = pattern.exec(message);
    if (found) return html`<span>${typeof text === 'function' ? text(...found.slice(1)) : text}</span>`;
  }
  return html`<span>${words.problem.other} <q lang="en">${message}</q></span>`;
}
