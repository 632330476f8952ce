// One proposal: what it would change, and for whoever may, the decision.
import { address } from '../../address.js';
import { useAnswer } from '../../api.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { useTitle } from '../../components/title.js';
import { instant } from '../../dates.js';
import { html, useState } from '../../html.js';
import { may, token } from '../../token.js';
import { countryName, words } from '../../words.js';
import { TokenBar } from '../record/before.js';
import { useArrival } from '../record/outcome.js';
import { Decide } from './decide.js';
import { ProposedDocument } from './document.js';
import { Effect } from './effect.js';
import { PROPOSAL } from './proposal.js';

const Head = ({ proposal, isOwn }) => html`
  <p class="state ${proposal.state}">${words.review.state[proposal.state]}</p>
  <p>${words.review.proposedBy(proposal.proposedBy, instant(proposal.proposedAt))}</p>
  ${proposal.comment && html`<blockquote class="quoted">${proposal.comment}</blockquote>`}
  ${proposal.decidedBy && html`
    <section class="decision" aria-labelledby="decision">
      <h2 id="decision">${words.review.decision}</h2>
      <p>${words.review.decided[proposal.state](proposal.decidedBy, instant(proposal.decidedAt))}</p>
      ${proposal.decision && html`<blockquote class="quoted">${proposal.decision}</blockquote>`}
      ${isOwn && (proposal.state === 'REJECTED' || proposal.state === 'WITHDRAWN') && html`
        <p><a class="mend" href=${address(`/${proposal.country.code}/record`, { mend: proposal.id })}>${words.review.mend}</a></p>`}
    </section>`}`;

const ToCountry = ({ code }) => html`
  <ul class="ways">
    <li><a href=${address(`/${code}`)}>${words.record.toProfile}</a></li>
    <li><a href=${address(`/${code}/timeline`, { by: 'recorded', order: 'newest' })}>${words.record.toTimeline}</a></li>
    <li><a href=${address('/review')}>${words.review.toAll}</a></li>
  </ul>`;

function Shown({ proposal, caller, decided }) {
  const isOwn = proposal.proposedBy === caller.name;
  return html`
    <${Head} proposal=${proposal} isOwn=${isOwn} />
    <${Effect} proposal=${proposal} />
    ${proposal.document !== null && html`<${ProposedDocument} proposal=${proposal} mayRead=${may(caller, 'STEWARD') && proposal.state === 'PENDING'} />`}
    ${proposal.state === 'PENDING' && html`<${Decide} proposal=${proposal} isSteward=${may(caller, 'STEWARD')} isOwn=${isOwn} decided=${decided} />`}`;
}

function Asked({ id, caller, decided }) {
  const { data, error, again } = useAnswer(PROPOSAL, { id }, token());
  const proposal = data?.node;
  const title = proposal?.state
    ? words.review.one(countryName(proposal.country.code), proposal.proposedBy)
    : words.review.untitled;
  useTitle(title);
  return html`
    <header class="view-head"><h1>${title}</h1></header>
    <${TokenBar} />
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${!data && !error && html`<${Waiting} />`}
    ${data && !proposal?.state && html`<p class="empty" role="alert">${words.review.noProposal(id)}</p>`}
    ${proposal?.state && html`
      <article class="review"><${Shown} proposal=${proposal} caller=${caller} decided=${decided} /></article>
      <${ToCountry} code=${proposal.country.code} />`}`;
}

export function OneProposal({ id, caller }) {
  // each decision lets it be asked anew, since answers are forgotten then
  const [decisions, setDecisions] = useState(0);
  const element = useArrival(decisions);
  return html`
    <p class="announced" role="status" tabindex="-1" ref=${element}>${decisions > 0 && words.review.done}</p>
    <${Asked} key=${decisions} id=${id} caller=${caller} decided=${() => setDecisions(decisions + 1)} />`;
}
