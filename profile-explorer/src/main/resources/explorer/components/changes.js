// How two profiles of a country differ, indicator by indicator, and why.
import { beginDay, date, effective, since, span } from '../dates.js';
import { html } from '../html.js';
import { AREAS, areaNumber, indicatorNumber } from '../template.js';
import { number, words } from '../words.js';
import { EVENT_FIELDS, EventLine } from './event.js';
import { Status } from './status.js';

/** What a query has to ask for of each IndicatorChange. */
export const CHANGE_FIELDS = `
  indicator reasons
  before { status mayAlreadyBe since }
  after { status mayAlreadyBe since }
  measuresAdded { id title url inForceFrom }
  measuresRemoved { id title url inForceUntil }
  causedBy { ${EVENT_FIELDS} retraction { reason } }`;

const FROM_WORST_TO_BEST = ['ABSENT', 'IN_DEVELOPMENT', 'IN_PLACE'];

/** The ranks of the statuses that may hold; -1 where nothing is reported. */
const ranks = ({ status, mayAlreadyBe }) => [status, ...mayAlreadyBe].map(possible => FROM_WORST_TO_BEST.indexOf(possible));

/** What a change in the world was between an earlier and a later date: for the better or for the worse only where that is certain. */
function worldChange({ reasons, measuresAdded, measuresRemoved }, earlier, later) {
  if (earlier.status === later.status) return measuresAdded.length + measuresRemoved.length > 0 ? 'measures' : 'anew';
  if (reasons.length > 1) return 'also';
  if (earlier.status === 'NOT_REPORTED') return 'reported';
  if (Math.min(...ranks(later)) > Math.max(...ranks(earlier))) return 'progress';
  if (Math.max(...ranks(later)) < Math.min(...ranks(earlier))) return 'decline';
  return 'uncertain';
}

/** The first day by which something is known that may have been so by a date. */
function firstKnown({ causedBy }, from) {
  const possible = ({ effective: text }) => (span(text).first ?? '') <= from && beginDay(text) > from;
  return causedBy.filter(event => !event.retraction && possible(event)).map(event => beginDay(event.effective)).sort()[0];
}

/** A reason as [what it is called, what it means]. */
function reasonText(reason, change, { from, to }) {
  const [earlier, later] = from > to ? [change.after, change.before] : [change.before, change.after];
  if (reason === 'WORLD_CHANGED') return words.worldChange[worldChange(change, earlier, later)];
  if (reason === 'PERHAPS_EARLIER') return words.perhapsEarlier(date(firstKnown(change, from > to ? to : from)));
  return [words.reason[reason], words.reasonMeaning[reason]];
}

const Side = ({ label, statement }) => html`
  <div class="side">
    <span class="side-label">${label}</span>
    <${Status} status=${statement.status} />
    ${statement.since && html`<small>${since(statement.since)}</small>`}
  </div>`;

const Measures = ({ heading, sign, measures, told }) => measures.length > 0 && html`
  <section class=${`difference ${sign}`}>
    <h4>${heading}</h4>
    <ul>${measures.map(measure => html`
      <li key=${measure.id}><span lang="en">${measure.url ? html`<a href=${measure.url} rel="noreferrer">${measure.title}</a>` : measure.title}</span> <small>${told(measure)}</small></li>`)}
    </ul>
  </section>`;

const Reason = ({ text: [name, meaning] }) => html`<strong>${name}</strong> <span>${meaning}</span>`;

const Change = ({ change, labels, dates }) => html`
  <article class="change" aria-labelledby=${`change-${change.indicator}`}>
    <h3 id=${`change-${change.indicator}`}><span class="number">${indicatorNumber(change.indicator)}</span> ${words.indicator[change.indicator]}</h3>
    <div class="sides">
      <${Side} label=${labels.before} statement=${change.before} />
      <span class="arrow" aria-hidden="true">→</span>
      <${Side} label=${labels.after} statement=${change.after} />
    </div>
    <ul class="reasons">${change.reasons.map(reason => html`
      <li key=${reason} class=${reason}><${Reason} text=${reasonText(reason, change, dates)} /></li>`)}
    </ul>
    <${Measures} heading=${words.changes.added} sign="added" measures=${change.measuresAdded} told=${measure => since(measure.inForceFrom)} />
    <${Measures} heading=${words.changes.removed} sign="removed" measures=${change.measuresRemoved}
      told=${measure => measure.inForceUntil && words.changes.until(effective(measure.inForceUntil))} />
    <details open>
      <summary>${words.changes.causedBy(change.causedBy.length)}</summary>
      <ul class="causes">${change.causedBy.map(event => html`
        <li key=${event.id}><${EventLine} event=${event} />
          ${event.retraction && html`<small>${words.changes.struck} <span lang="en">${event.retraction.reason}</span></small>`}</li>`)}
      </ul>
    </details>
  </article>`;

/**
 * All changes by area.
 * @param labels what to call the two sides: {before, after}
 * @param dates the dates of the two sides: {from, to}; none where both are of one day
 */
export const Changes = ({ changes, labels, dates = {} }) => Object.entries(AREAS).map(([area, members]) => {
  const inArea = changes.filter(change => members.includes(change.indicator));
  return inArea.length > 0 && html`
    <section key=${area} class="changes">
      <h2><span class="number">${areaNumber(area)}</span> ${words.area[area]}</h2>
      ${inArea.map(change => html`<${Change} key=${change.indicator} change=${change} labels=${labels} dates=${dates} />`)}
    </section>`;
});

const figure = (kind, measurement) => (measurement ? `${number(measurement.value)}${kind === 'INTERNET_USE_MEASURED' ? ' %' : ''}` : words.changes.noFigure);

/** The background figures that differ. */
export const BackgroundChanges = ({ changes }) => changes.length > 0 && html`
  <section class="changes">
    <h2><span class="number">0</span> ${words.changes.background}</h2>
    ${changes.map(({ kind, before, after }) => html`
      <article key=${kind} class="change">
        <h3>${words.changes.figure[kind]}</h3>
        <div class="sides figures">
          <div class="side"><strong>${figure(kind, before)}</strong> ${before && html`<small>${effective(before.effective)}</small>`}</div>
          <span class="arrow" aria-hidden="true">→</span>
          <div class="side"><strong>${figure(kind, after)}</strong> ${after && html`<small>${effective(after.effective)}</small>`}</div>
        </div>
      </article>`)}
  </section>`;
