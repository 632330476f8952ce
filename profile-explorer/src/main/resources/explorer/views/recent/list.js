// Events by the day of their recording, each with who recorded and who proposed it.
import { address } from '../../address.js';
import { Source } from '../../components/event.js';
import { date, effective, instant } from '../../dates.js';
import { html } from '../../html.js';
import { indicatorNumber } from '../../template.js';
import { countryName, words } from '../../words.js';

const who = ({ recordedBy, proposedBy }) => (proposedBy ? words.recent.proposed(proposedBy, recordedBy) : words.recent.recorded(recordedBy));

const Event = ({ event: { country: { code }, retraction, ...event } }) => html`
  <li class=${retraction ? 'event gone' : 'event'}>
    <dl class="times">
      <dt>${words.recent.recordedOn}</dt><dd>${instant(event.recordedAt)}</dd>
      <dt>${words.recent.tookEffect}</dt><dd>${effective(event.effective)}</dd>
    </dl>
    <div class="said">
      <p class="kind"><a href=${address(`/${code}/timeline`, { by: 'recorded', order: 'newest' })}>${countryName(code)}</a> · ${event.indicator
        ? `${indicatorNumber(event.indicator)} ${words.indicator[event.indicator]}` : words.recent.background} · ${words.kind[event.kind]}</p>
      <p class="summary" lang="en">${retraction ? html`<del>${event.summary}</del>` : event.summary}</p>
      ${event.note && html`<p class="note" lang="en">${event.note}</p>`}
      <p class="by">${who(event)} · ${words.event.source} <${Source} source=${event.source} /></p>
      ${retraction && html`
        <div class="retraction">
          <p>${(retraction.replacedBy ? words.recent.corrected : words.recent.retracted)(instant(retraction.at), retraction.by)} ${words.recent.reason(retraction.reason)}</p>
          ${retraction.replacedBy && html`<p>${words.recent.replacedBy} <span lang="en">${retraction.replacedBy.summary}</span></p>`}
        </div>`}
    </div>
  </li>`;

export function List({ events }) {
  const days = Map.groupBy(events, event => event.recordedAt.slice(0, 10));
  return [...days].map(([day, members]) => html`
    <section key=${day} class="year" aria-label=${date(day)}>
      <h2>${date(day)}</h2>
      <ol>${members.map(event => html`<${Event} key=${event.id} event=${event} />`)}</ol>
    </section>`);
}
