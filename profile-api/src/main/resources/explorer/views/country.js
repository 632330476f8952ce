// A country's profile on a date, as it was known at an instant.
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { QueryLink } from '../components/query-link.js';
import { Status } from '../components/status.js';
import { since } from '../dates.js';
import { html } from '../html.js';
import { useAnswer } from '../api.js';
import { countryName, words } from '../words.js';

const QUERY = `
  query Profile($country: CountryCode!, $asOf: Date, $knownAt: DateTime) {
    profile(country: $country, asOf: $asOf, knownAt: $knownAt) {
      asOf
      indicators { indicator number status since }
    }
  }`;

export default function Country({ country, parameters }) {
  const variables = { country, asOf: parameters.get('asOf'), knownAt: parameters.get('knownAt') };
  const { data, error, again } = useAnswer(QUERY, variables);
  if (error) return html`<${NoAnswerFace} error=${error} again=${again} />`;
  if (!data) return html`<${Waiting} />`;
  return html`
    <h1>${countryName(country)}</h1>
    <ul>
      ${data.profile.indicators.map(statement => html`
        <li key=${statement.indicator}>
          ${statement.number} ${words.indicator[statement.indicator]} <${Status} status=${statement.status} /> ${statement.since && since(statement.since)}
        </li>`)}
    </ul>
    <${QueryLink} query=${QUERY} variables=${variables} />`;
}
