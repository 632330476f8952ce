// Proposes again what was rejected or taken back: the form has what was proposed.
import { useAnswer } from '../../api.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { instant } from '../../dates.js';
import { html } from '../../html.js';
import { token } from '../../token.js';
import { words } from '../../words.js';
import { PROPOSAL } from '../review/proposal.js';
import { Correct } from './correct.js';
import { ImportDocument } from './document.js';
import { RecordEvents } from './events.js';
import { prefilled, sourceFields } from './prefill.js';
import { Retract } from './retract.js';

/** Events of one source name it once. */
function recordingOf(schema, events) {
  const filled = events.map(event => prefilled(schema, event));
  const first = filled[0].fields.source;
  const isFirst = source => JSON.stringify(source) === JSON.stringify(first);
  return {
    source: first,
    events: filled.map(({ kind, fields: { source, ...fields } }) => ({ kind, fields: isFirst(source) ? fields : { ...fields, source } })),
  };
}

function formOf({ proposal, country, schema }) {
  const { comment, document, documentSource, retracts, reason, events } = proposal;
  const said = comment ?? '';
  if (document !== null) {
    return html`<${ImportDocument} country=${country} schema=${schema} start=${{ text: document, source: documentSource ? sourceFields(documentSource) : {}, comment: said }} />`;
  }
  if (retracts && events.length > 0) {
    return html`<${Correct} country=${country} schema=${schema} about=${retracts.id} start=${{ reason, event: events[0], comment: said }} />`;
  }
  if (retracts) return html`<${Retract} country=${country} schema=${schema} about=${retracts.id} start=${{ reason, comment: said }} />`;
  return html`<${RecordEvents} country=${country} schema=${schema} start=${{ ...recordingOf(schema, events), comment: said }} />`;
}

/** @param about the id of the proposal */
export function Mend({ country, schema, about: id }) {
  const { data, error, again } = useAnswer(PROPOSAL, { id }, token());
  if (error) return html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`;
  if (!data) return html`<${Waiting} />`;
  const proposal = data.node;
  if (!proposal?.state || proposal.country.code !== country) return html`<p class="empty" role="alert">${words.review.noProposal(id)}</p>`;
  return html`
    ${proposal.decidedBy && html`
      <blockquote class="one-event">
        <p>${words.review.decided[proposal.state](proposal.decidedBy, instant(proposal.decidedAt))}</p>
        ${proposal.decision && html`<p class="quoted">${proposal.decision}</p>`}
      </blockquote>`}
    ${formOf({ proposal, country, schema })}`;
}
