// What the profile says on one indicator: where it stands, since when, what is in force, and the evidence one click away.
import { Source } from '../../components/event.js';
import { mayAlreadyBeText, Status } from '../../components/status.js';
import { OLD_YEARS, effective, instant, month, since, yearsBetween } from '../../dates.js';
import { html } from '../../html.js';
import { indicatorNumber } from '../../template.js';
import { words } from '../../words.js';
import { Measure } from './measure.js';

/** What is recorded of an event, and who says so. */
export const Evidence = ({ event }) => html`
  <li>
    <p><strong>${words.kind[event.kind]}</strong>${event.measure && html`: <span>${event.measure.title}</span>`} · ${effective(event.effective)}</p>
    <p><${Source} source=${event.source} /></p>
    ${event.note && html`<p class="note">${event.note}</p>`}
    <p class="recorded">${words.country.recorded(instant(event.recordedAt))}</p>
  </li>`;

/** From when the newest evidence is. */
function evidenceText(day, asOf) {
  const years = yearsBetween(day, asOf);
  return years < OLD_YEARS ? words.country.evidenceOf(month(day)) : words.country.oldEvidenceOf(month(day), years);
}

/**
 * @param asOf the date shown
 * @param notes the events of the footnotes on paper, in their order
 * @param earlier what it said before, where that is to be shown
 */
export function Statement({ statement, asOf, earlier, events, notes }) {
  const { indicator, status, mayAlreadyBe, lastEvidenceOn, measures, evidence } = statement;
  return html`
    <li class=${`statement${earlier ? ' new' : ''}`} id=${indicatorNumber(indicator)}>
      <h3><span class="number">${indicatorNumber(indicator)}</span> <span>${words.indicator[indicator]}${
        evidence.length > 0 && html`<sup class="paper">${evidence.map(({ id }) => notes.indexOf(id) + 1).join(', ')}</sup>`}</span></h3>
      <div class="where">
        <${Status} status=${status} />
        ${statement.since && html`<span class="since">${since(statement.since)}</span>`}
        ${mayAlreadyBe.length > 0 && html`<span class="may">${mayAlreadyBeText(mayAlreadyBe)}</span>`}
        ${lastEvidenceOn && html`<span class="age">${evidenceText(lastEvidenceOn, asOf)}</span>`}
        ${earlier && html`<span class="news">${words.country.before(words.status[earlier.status], earlier.status === status)}</span>`}
      </div>
      <div class="what">
        ${measures.length > 0 && html`
          <ul class="measures">${measures.map(({ event }) => html`<${Measure} key=${event.id} measure=${events.get(event.id).measure} />`)}</ul>`}
        ${evidence.length > 0 && html`
          <details class="evidence">
            <summary>${words.country.evidence(evidence.length)}<span class="hidden">: ${words.indicator[indicator]}</span></summary>
            <ol>${evidence.map(({ id }) => html`<${Evidence} key=${id} event=${events.get(id)} />`)}</ol>
          </details>`}
      </div>
    </li>`;
}
