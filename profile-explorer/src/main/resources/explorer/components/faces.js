// What is shown instead of an answer: while it is on its way, and where there is none, always with a way on.
import { address } from '../address.js';
import { html } from '../html.js';
import { words } from '../words.js';
import { refusalText } from './refusal.js';
import { useTitle } from './title.js';

/** An answer is on its way. It appears only after a moment, so that quick answers do not flicker. */
export const Waiting = () => html`<p class="waiting" role="status">${words.faces.waiting}</p>`;

/**
 * A face and a way on.
 * @param face its words: {title, text}
 * @param again what to try once more, where that may help
 * @param home whether to lead to the world
 * @param heading h2 where the view has a heading of its own
 */
export function Face({ face, detail, again, home, heading = 'h1', children }) {
  useTitle(heading === 'h1' ? face.title : null);
  return html`
    <section class="face" role="alert">
      <${heading}>${face.title}<//>
      <p>${face.text}</p>
      ${detail && html`<p class="detail" lang="en">${detail}</p>`}
      ${children}
      <p class="ways">
        ${again && html`<button type="button" class="primary" onClick=${again}>${words.faces.again}</button>`}
        ${home && html`<a href=${address('/')}>${words.faces.home}</a>`}
      </p>
    </section>`;
}

/** The face of a NoAnswer. */
export function NoAnswerFace({ error, again, heading }) {
  const refused = error.kind === 'refused';
  const refusal = refused ? refusalText(error) : {};
  return html`<${Face}
    face=${{ ...words.faces[error.kind], ...refusal }}
    detail=${refused ? refusal.said : error.reference}
    again=${refused ? null : again}
    home=${refused}
    heading=${heading} />`;
}
