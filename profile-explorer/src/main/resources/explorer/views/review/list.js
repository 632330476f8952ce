// The proposals that the caller may read, each leading to all of it.
import { address } from '../../address.js';
import { useAnswer } from '../../api.js';
import { Choice, CountryChoice } from '../../components/choice.js';
import { COUNTRIES, codesOf } from '../../components/country-codes.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { PAGE_ARGUMENTS, PAGE_INFO, PAGE_VARIABLES, Pages, pageArguments } from '../../components/pages.js';
import { instant } from '../../dates.js';
import { html } from '../../html.js';
import { may, token } from '../../token.js';
import { countryName, words } from '../../words.js';
import { PROPOSAL_HEAD } from './proposal.js';

const QUERY = `
  query Proposals($filter: ProposalFilter, ${PAGE_VARIABLES}) {
    proposals(filter: $filter, ${PAGE_ARGUMENTS}) {
      nodes { ${PROPOSAL_HEAD} events { id summary } retracts { summary } document }
      ${PAGE_INFO}
      totalCount
    }
  }`;

const STATES = ['PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN'];

/** What it is about, in one line. */
function gist({ events, retracts, document }) {
  if (document !== null) return words.review.gist.document(events.length);
  if (retracts) return events.length > 0 ? words.review.gist.correction : words.review.gist.retraction;
  return words.review.gist.events(events.length);
}

const Item = ({ proposal }) => html`
  <li class="proposal">
    <h2><a href=${address('/review', { proposal: proposal.id })}>${countryName(proposal.country.code)}: ${gist(proposal)}</a></h2>
    <p class="state ${proposal.state}">${words.review.state[proposal.state]} · ${words.review.proposedBy(proposal.proposedBy, instant(proposal.proposedAt))}</p>
    ${proposal.comment && html`<p class="quoted">${proposal.comment}</p>`}
    <p lang="en">${(proposal.events[0] ?? proposal.retracts)?.summary}</p>
    ${proposal.decision && html`<p>${words.review.decided[proposal.state](proposal.decidedBy, instant(proposal.decidedAt))} <span class="quoted">${proposal.decision}</span></p>`}
  </li>`;

export function Proposals({ caller, parameters }) {
  const isSteward = may(caller, 'STEWARD');
  const state = parameters.get('state') ?? (isSteward ? 'PENDING' : 'ALL');
  const country = parameters.get('country');
  // what waits longest is decided first; what is decided is looked up from its end
  const fromEnd = state !== 'PENDING';
  const filter = { ...(state === 'ALL' ? {} : { states: [state] }), ...(country ? { countries: [country] } : {}) };
  const { data, error, again } = useAnswer(QUERY, { filter, ...pageArguments(parameters, { fromEnd }) }, token());
  const { data: countries } = useAnswer(COUNTRIES);
  const states = [...STATES, 'ALL'].map(each => [each, words.review.states[each]]);
  const shown = data && (fromEnd ? data.proposals.nodes.toReversed() : data.proposals.nodes);
  return html`
    <form class="choices" onSubmit=${event => event.preventDefault()}>
      <${Choice} label=${words.review.which} name="state" value=${state} options=${states} />
      <${CountryChoice} label=${words.review.country} all=${words.review.allCountries} value=${country} codes=${codesOf(countries)} />
    </form>
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${!data && !error && html`<${Waiting} />`}
    ${data && html`<p class="count" role="status">${shown.length > 0 ? words.review.count(data.proposals.totalCount) : words.review.none[state]}</p>`}
    ${shown?.length > 0 && html`
      <ol class="proposals">${shown.map(proposal => html`<${Item} key=${proposal.id} proposal=${proposal} />`)}</ol>
      <${Pages} pageInfo=${data.proposals.pageInfo} fromEnd=${fromEnd} />`}`;
}
