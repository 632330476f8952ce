// The event that is to be retracted or corrected, as the API knows it.
import { useAnswer } from '../../api.js';
import { EventLine } from '../../components/event.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { html } from '../../html.js';
import { words } from '../../words.js';
import { ALL_OF_EVENT } from './prefill.js';

const QUERY = `
  query Event($id: ID!) {
    node(id: $id) {
      ... on RecordedEvent { ${ALL_OF_EVENT} retraction { reason } }
    }
  }`;

/** Shows the event, and a form for it; or why it cannot be changed. */
export function OneEvent({ id, children }) {
  const { data, error, again } = useAnswer(QUERY, { id });
  if (error) return html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`;
  if (!data) return html`<${Waiting} />`;
  const event = data.node;
  if (!event?.kind) return html`<p class="empty" role="alert">${words.record.noEvent(id)}</p>`;
  return html`
    <blockquote class="one-event"><p><${EventLine} event=${event} /></p></blockquote>
    ${event.retraction ? html`<p role="alert">${words.record.alreadyGone} <span lang="en">${event.retraction.reason}</span></p>` : children(event)}`;
}
