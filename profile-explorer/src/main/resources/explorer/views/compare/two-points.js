// What changed in a country between two dates: in the world, and in what is known of it.
import { useAnswer } from '../../api.js';
import { address, changed, go } from '../../address.js';
import { BackgroundChanges, CHANGE_FIELDS, Changes } from '../../components/changes.js';
import { CountryTabs } from '../../components/country-tabs.js';
import { NoAnswerFace, Waiting } from '../../components/faces.js';
import { READINESS_FIELDS, readinessText } from '../../components/readiness.js';
import { PaperHead } from '../../components/paper.js';
import { QueryLink } from '../../components/query-link.js';
import { useTitle } from '../../components/title.js';
import { date, instant, today } from '../../dates.js';
import { html } from '../../html.js';
import { countryName, words } from '../../words.js';
import { Point } from './point.js';

const QUERY = `
  query Compare($country: CountryCode!, $from: PointInTime!, $to: PointInTime!) {
    compareProfiles(country: $country, from: $from, to: $to) {
      from { asOf eventCount readiness { ${READINESS_FIELDS} } }
      to { asOf eventCount readiness { ${READINESS_FIELDS} } }
      readinessChange
      readinessChangeFromReporting
      changes { ${CHANGE_FIELDS} }
      backgroundChanges {
        kind
        before { value effective }
        after { value effective }
      }
    }
  }`;

/** Five years back, the same day. */
const fiveYearsAgo = () => {
  const [year, month, day] = today().split('-');
  return `${year - 5}-${month}-${day === '29' && month === '02' ? '28' : day}`;
};

const mayBeEarlier = change => change.reasons.includes('PERHAPS_EARLIER');
const isRevision = change => !mayBeEarlier(change) && !change.reasons.includes('WORLD_CHANGED');
const points = share => Math.round(100 * share);

function Summary({ country, comparison, labels }) {
  const { changes, backgroundChanges, from, to, readinessChange, readinessChangeFromReporting } = comparison;
  if (from.eventCount + to.eventCount === 0) return html`<section class="gist" aria-live="polite"><p class="big">${words.compare.empty(countryName(country))}</p></section>`;
  const earlier = changes.filter(mayBeEarlier).length;
  const revisions = changes.filter(isRevision).length;
  return html`
    <section class="gist" aria-live="polite">
      <p class="big">${changes.length + backgroundChanges.length === 0 ? words.compare.nothing : words.compare.differ(changes.length)}</p>
      ${changes.length > 0 && html`<p>${words.compare.split(changes.length - earlier - revisions, earlier, revisions)}</p>`}
      <p class="readiness">${words.compare.readiness}
        <span><strong>${readinessText(from.readiness)}</strong> <small>${labels.before}</small></span>
        <span aria-hidden="true">→</span>
        <span><strong>${readinessText(to.readiness)}</strong> <small>${labels.after}</small></span></p>
      ${points(readinessChangeFromReporting) !== 0 && html`
        <p class="from-reporting">${words.compare.fromReporting(points(readinessChange), points(readinessChangeFromReporting))}</p>`}
    </section>`;
}

export function TwoPoints({ country, parameters }) {
  useTitle(words.compare.title(countryName(country)));
  const from = { asOf: parameters.get('from') ?? fiveYearsAgo(), knownAt: parameters.get('fromKnownAt') };
  const to = { asOf: parameters.get('to') ?? today(), knownAt: parameters.get('toKnownAt') };
  const variables = { country, from, to };
  const { data, error, again } = useAnswer(QUERY, variables);
  const comparison = data?.compareProfiles;
  const label = point => (point.knownAt ? words.compare.knownThen(date(point.asOf), instant(point.knownAt)) : date(point.asOf));
  const labels = { before: label(from), after: label(to) };
  const choose = (name, known) => point => go(changed({ [name]: point.asOf, [known]: point.knownAt }), { replace: true });
  return html`
    <${PaperHead} />
    <header class="view-head">
      <${CountryTabs} country=${country} current="compare" />
      <h1>${words.compare.title(countryName(country))}</h1>
      <p class="lead">${words.compare.lead}</p>
    </header>
    <form class="points" onSubmit=${event => event.preventDefault()}>
      <${Point} legend=${words.compare.before} point=${from} choose=${choose('from', 'fromKnownAt')} />
      <${Point} legend=${words.compare.after} point=${to} choose=${choose('to', 'toKnownAt')} />
      <p><a href=${address('/compare', { countries: country, asOf: parameters.get('to') })}>${words.compare.withOthers}</a></p>
    </form>
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${!comparison && !error && html`<${Waiting} />`}
    ${comparison && html`
      <${Summary} country=${country} comparison=${comparison} labels=${labels} />
      <${BackgroundChanges} changes=${comparison.backgroundChanges} />
      <${Changes} changes=${comparison.changes} labels=${labels} dates=${{ from: from.asOf, to: to.asOf }} />`}
    <${QueryLink} query=${QUERY} variables=${variables} />`;
}
