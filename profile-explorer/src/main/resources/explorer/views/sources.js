// What the recorded events cite, and how much cites it.
import { address } from '../address.js';
import { useAnswer } from '../api.js';
import { CountryChoice, TextChoice } from '../components/choice.js';
import { COUNTRIES, codesOf } from '../components/country-codes.js';
import { Source } from '../components/event.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { Folded } from '../components/folded.js';
import { PAGE_ARGUMENTS, PAGE_INFO, PAGE_VARIABLES, Pages, pageArguments } from '../components/pages.js';
import { QueryLink } from '../components/query-link.js';
import { useTitle } from '../components/title.js';
import { date } from '../dates.js';
import { html } from '../html.js';
import { number, words } from '../words.js';

const QUERY = `
  query Sources($filter: SourceFilter, ${PAGE_VARIABLES}) {
    sources(filter: $filter, ${PAGE_ARGUMENTS}) {
      nodes { source { title publisher url publishedOn } events countries lastCitedAt }
      ${PAGE_INFO}
      totalCount
    }
  }`;

/** What the address chooses, as the API takes it. */
function filterOf({ title, url, publisher, country }) {
  return {
    ...(title ? { titleContains: title } : {}),
    ...(url ? { urlStartsWith: url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(country ? { countries: [country] } : {}),
  };
}

const Table = ({ sources }) => html`
  <table class="sources">
    <caption class="hidden">${words.sources.title}</caption>
    <thead><tr>
      <th scope="col">${words.sources.source}</th>
      <th scope="col" class="number">${words.sources.events}</th>
      <th scope="col" class="number">${words.sources.countries}</th>
      <th scope="col">${words.sources.last}</th>
      <th scope="col"><span class="hidden">${words.sources.do}</span></th>
    </tr></thead>
    <tbody>${sources.map(({ source, events, countries, lastCitedAt }) => html`
      <tr key=${JSON.stringify(source)}>
        <th scope="row"><${Source} source=${source} /></th>
        <td class="number" data-label=${words.sources.events}>${number(events)}</td>
        <td class="number" data-label=${words.sources.countries}>${number(countries)}</td>
        <td data-label=${words.sources.last}>${date(lastCitedAt.slice(0, 10))}</td>
        <td><a href=${address('/sources/correct', source)}>${words.sources.correct}<span class="hidden">: ${source.title}</span></a></td>
      </tr>`)}
    </tbody>
  </table>`;

export default function Sources({ parameters }) {
  useTitle(words.sources.title);
  const chosen = Object.fromEntries(['title', 'url', 'publisher', 'country'].map(name => [name, parameters.get(name)]));
  const variables = { filter: filterOf(chosen), ...pageArguments(parameters) };
  const { data, error, again } = useAnswer(QUERY, variables);
  const { data: countries } = useAnswer(COUNTRIES);
  return html`
    <header class="view-head">
      <h1>${words.sources.title}</h1>
      <p class="lead">${words.sources.lead}</p>
    </header>
    <${Folded} label=${words.sources.choose}>
      <form class="choices" onSubmit=${event => event.preventDefault()}>
        <${TextChoice} label=${words.sources.contains} name="title" value=${chosen.title} autocomplete="off" />
        <${TextChoice} label=${words.sources.starts} name="url" value=${chosen.url} autocomplete="off" />
        <${TextChoice} label=${words.sources.publisher} name="publisher" value=${chosen.publisher} autocomplete="off" />
        <${CountryChoice} label=${words.sources.country} all=${words.sources.all} value=${chosen.country} codes=${codesOf(countries)} />
      </form>
    <//>
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${!data && !error && html`<${Waiting} />`}
    ${data && html`<p class="count" role="status">${data.sources.totalCount > 0 ? words.sources.count(data.sources.totalCount) : words.sources.none}</p>`}
    ${data?.sources.nodes.length > 0 && html`
      <${Table} sources=${data.sources.nodes} />
      <${Pages} pageInfo=${data.sources.pageInfo} />`}
    <${QueryLink} query=${QUERY} variables=${variables} />`;
}
