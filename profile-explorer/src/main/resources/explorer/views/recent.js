// What was recorded lately, over all countries: the newest first.
import { useAnswer } from '../api.js';
import { Choice, CountryChoice, TextChoice } from '../components/choice.js';
import { COUNTRIES, codesOf } from '../components/country-codes.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { Folded } from '../components/folded.js';
import { PAGE_ARGUMENTS, PAGE_INFO, PAGE_VARIABLES, Pages, pageArguments } from '../components/pages.js';
import { QueryLink } from '../components/query-link.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { words } from '../words.js';
import { List } from './recent/list.js';

const QUERY = `
  query Changes($filter: ChangesFilter, ${PAGE_VARIABLES}) {
    changes(filter: $filter, ${PAGE_ARGUMENTS}) {
      nodes {
        id kind indicator effective recordedAt recordedBy proposedBy summary note
        country { code }
        source { title publisher url publishedOn }
        retraction { at by reason replacedBy { id summary } }
      }
      ${PAGE_INFO}
    }
  }`;

const FILTERS = ['by', 'kind', 'country', 'from', 'to'];

/** What the address chooses, as the API takes it. */
function filterOf({ by, kind, country, from, to }) {
  return {
    ...(by ? { by: [by] } : {}),
    ...(kind ? { kinds: [kind] } : {}),
    ...(country ? { countries: [country] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

export default function Recent({ parameters }) {
  useTitle(words.recent.title);
  const chosen = Object.fromEntries(FILTERS.map(name => [name, parameters.get(name)]));
  const variables = { filter: filterOf(chosen), ...pageArguments(parameters, { fromEnd: true }) };
  const { data, error, again } = useAnswer(QUERY, variables);
  const { data: countries } = useAnswer(COUNTRIES);
  const kinds = Object.entries(words.kind).sort((a, b) => a[1].localeCompare(b[1]));
  return html`
    <header class="view-head">
      <h1>${words.recent.title}</h1>
      <p class="lead">${words.recent.lead}</p>
    </header>
    <${Folded} label=${words.recent.choose}>
      <form class="choices" onSubmit=${event => event.preventDefault()}>
        <${TextChoice} label=${words.recent.by} name="by" value=${chosen.by} autocomplete="off" />
        <${Choice} label=${words.recent.kind} name="kind" value=${chosen.kind} options=${[['', words.recent.all], ...kinds]} />
        <${CountryChoice} label=${words.recent.country} all=${words.recent.all} value=${chosen.country} codes=${codesOf(countries)} />
        <${TextChoice} label=${words.recent.from} name="from" value=${chosen.from} type="date" />
        <${TextChoice} label=${words.recent.to} name="to" value=${chosen.to} type="date" />
      </form>
    <//>
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${!data && !error && html`<${Waiting} />`}
    ${data?.changes.nodes.length === 0 && html`<p class="empty" role="status">${words.recent.none}</p>`}
    ${data?.changes.nodes.length > 0 && html`
      <${List} events=${data.changes.nodes.toReversed()} />
      <${Pages} pageInfo=${data.changes.pageInfo} fromEnd labels=${words.recent.pages} />`}
    <${QueryLink} query=${QUERY} variables=${variables} />`;
}
