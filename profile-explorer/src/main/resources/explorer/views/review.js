// What is proposed: for stewards all of it, to decide on; for all others their own.
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { may, useCaller } from '../token.js';
import { words } from '../words.js';
import { TokenBar, TokenForm } from './record/before.js';
import { Proposals } from './review/list.js';
import { OneProposal } from './review/one.js';

export default function Review({ parameters }) {
  const caller = useCaller();
  const id = parameters.get('proposal');
  const title = may(caller, 'STEWARD') ? words.review.title : caller ? words.review.own : words.review.untitled;
  useTitle(caller && id ? null : title);
  if (!caller) {
    return html`
      <header class="view-head"><h1>${title}</h1><p class="lead">${words.review.lead}</p></header>
      <${TokenForm} />`;
  }
  return id
    ? html`<${OneProposal} key=${id} id=${id} caller=${caller} />`
    : html`
      <header class="view-head"><h1>${title}</h1></header>
      <${TokenBar} />
      <${Proposals} caller=${caller} parameters=${parameters} />`;
}
