// Up to eight countries side by side on a date.
import { useAnswer } from '../../api.js';
import { address, changed, go } from '../../address.js';
import { COUNTRIES, codesOf } from '../../components/country-codes.js';
import { DateInput } from '../../components/date-input.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { PaperHead } from '../../components/paper.js';
import { QueryLink } from '../../components/query-link.js';
import { READINESS_FIELDS, readinessText } from '../../components/readiness.js';
import { mayAlreadyBeText, Status } from '../../components/status.js';
import { useTitle } from '../../components/title.js';
import { date, since, today } from '../../dates.js';
import { html } from '../../html.js';
import { AREAS, areaNumber } from '../../template.js';
import { countryName, figureText, language, words } from '../../words.js';

const MOST = 8;

const QUERY = `
  query Countries($countries: [CountryCode!]!, $asOf: Date, $knownAt: DateTime) {
    compareCountries(countries: $countries, asOf: $asOf, knownAt: $knownAt) {
      asOf
      profiles {
        country { code }
        eventCount
        readiness { ${READINESS_FIELDS} }
        background { population { value } internetUsers { value } }
      }
      rows {
        indicator number
        statements { status mayAlreadyBe since }
      }
    }
  }`;

function Picker({ countries, asOf }) {
  const { data } = useAnswer(COUNTRIES);
  const choose = chosen => go(changed({ countries: chosen.join() }));
  const others = codesOf(data)
    .filter(code => !countries.includes(code))
    .sort((a, b) => countryName(a).localeCompare(countryName(b), language));
  return html`
    <form class="choices" onSubmit=${event => event.preventDefault()}>
      <${DateInput} label=${words.matrix.on} value=${asOf} onDay=${day => go(changed({ asOf: day }), { replace: true })} />
      ${countries.length < MOST && html`
        <label>${words.matrix.add}
          <select value="" onChange=${event => event.target.value && choose([...countries, event.target.value])}>
            <option value="">${words.matrix.choose}</option>
            ${others.map(code => html`<option key=${code} value=${code}>${countryName(code)}</option>`)}
          </select></label>`}
      ${countries.length > 0 && html`
        <ul class="chips" aria-label=${words.matrix.chosen}>${countries.map(code => html`
          <li key=${code}><button type="button" onClick=${() => choose(countries.filter(each => each !== code))}
            aria-label=${words.matrix.remove(countryName(code))}>${countryName(code)} <span aria-hidden="true">×</span></button></li>`)}
        </ul>
        <button type="button" class="print" onClick=${() => print()}>${words.matrix.print}</button>`}
    </form>`;
}

const Row = ({ heading, profiles, figure }) => html`
  <tr><th scope="row">${heading}</th>${profiles.map(profile => html`<td>${figure(profile)}</td>`)}</tr>`;

function Table({ comparison }) {
  const { profiles, rows, asOf } = comparison;
  const byIndicator = new Map(rows.map(row => [row.indicator, row]));
  const caption = words.matrix.caption(date(asOf));
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
      <table class=${profiles.length <= 2 ? 'matrix few' : 'matrix'}>
        <caption>${caption}</caption>
        <thead>
          <tr><th scope="col">${words.matrix.indicator}</th>
            ${profiles.map(({ country: { code } }) => html`<th scope="col"><a href=${address(`/${code}`, { asOf })}>${countryName(code)}</a></th>`)}</tr>
        </thead>
        <tbody>
          <${Row} heading=${words.readiness.name} profiles=${profiles} figure=${profile => html`<strong>${profile.eventCount === 0 ? words.readiness.noRecord : readinessText(profile.readiness)}</strong>`} />
          <${Row} heading=${words.figure.POPULATION} profiles=${profiles} figure=${({ background: { population } }) => (population ? figureText('POPULATION', population.value) : words.matrix.none)} />
          <${Row} heading=${words.figure.INTERNET_USERS} profiles=${profiles} figure=${({ background: { internetUsers } }) => (internetUsers ? figureText('INTERNET_USERS', internetUsers.value) : words.matrix.none)} />
        </tbody>
        ${Object.entries(AREAS).map(([area, members]) => html`
          <tbody key=${area}>
            <tr class="area"><th scope="rowgroup" colspan=${profiles.length + 1}><span>${areaNumber(area)} ${words.area[area]}</span></th></tr>
            ${members.map(indicator => html`
              <tr key=${indicator}>
                <th scope="row"><span class="number">${byIndicator.get(indicator).number}</span> ${words.indicator[indicator]}</th>
                ${byIndicator.get(indicator).statements.map(statement => html`
                  <td><${Status} status=${statement.status} />${statement.since && html`<small>${since(statement.since)}</small>`}${
                    statement.mayAlreadyBe.length > 0 && html`<small>${mayAlreadyBeText(statement.mayAlreadyBe)}</small>`}</td>`)}
              </tr>`)}
          </tbody>`)}
      </table>
    </div>`;
}

export function Matrix({ parameters }) {
  const countries = [...new Set((parameters.get('countries') ?? '').split(',').filter(Boolean).map(code => code.toUpperCase()))].slice(0, MOST);
  useTitle(words.matrix.named(countries.map(countryName)));
  const variables = { countries, asOf: parameters.get('asOf'), knownAt: parameters.get('knownAt') };
  const { data, error, again } = useAnswer(countries.length > 0 ? QUERY : null, variables);
  return html`
    <${PaperHead} />
    <header class="view-head">
      <h1>${words.matrix.title}</h1>
      <p class="lead">${words.matrix.lead}</p>
    </header>
    <${Picker} countries=${countries} asOf=${variables.asOf ?? today()} />
    ${countries.length === 0 && html`<p class="empty">${words.matrix.empty} <a href=${changed({ countries: 'KH,LA,VN' })}>${words.matrix.example(['KH', 'LA', 'VN'].map(countryName))}</a></p>`}
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${countries.length > 0 && !data && !error && html`<${Waiting} />`}
    ${data && html`
      <${Table} comparison=${data.compareCountries} />
      <p class="besides"><a href=${address('/lines', { countries: countries.join() })}>${words.matrix.overTime}</a></p>`}
    ${countries.length > 0 && html`<${QueryLink} query=${QUERY} variables=${variables} />`}`;
}
