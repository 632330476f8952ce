// The events in order, each with its source, its note, and what became of it.
import { address } from '../../address.js';
import { Source } from '../../components/event.js';
import { beginDay, effective, instant } from '../../dates.js';
import { html } from '../../html.js';
import { useToken } from '../../token.js';
import { indicatorNumber } from '../../template.js';
import { words } from '../../words.js';

/** An event's place on the page. */
export const anchorOf = id => id.replaceAll(':', '-');

const Retraction = ({ retraction: { at, by, reason, replacedBy } }) => html`
  <div class="retraction">
    <p>${replacedBy ? words.timeline.corrected(instant(at), by) : words.timeline.retracted(instant(at), by)} ${words.timeline.reason(reason)}</p>
    ${replacedBy && html`<p>${words.timeline.replacedBy} <a href=${`#${anchorOf(replacedBy.id)}`} lang="en">${replacedBy.summary}</a></p>`}
  </div>`;

/** Where the event leads: the profile that it changed and, for who may record, its correction. */
function Ways({ country, event }) {
  const mayRecord = useToken() !== null && !event.retraction;
  const day = beginDay(event.effective);
  return html`
    <ul class="ways">
      <li><a href=${address(`/${country}`, { asOf: day })}>${words.timeline.profileThen}</a></li>
      ${mayRecord && html`
        <li><a href=${address(`/${country}/record`, { correct: event.id })}>${words.timeline.correct}<span class="hidden">: ${event.summary}</span></a></li>
        <li><a href=${address(`/${country}/record`, { retract: event.id })}>${words.timeline.retract}<span class="hidden">: ${event.summary}</span></a></li>`}
    </ul>`;
}

const Event = ({ country, event }) => html`
  <li id=${anchorOf(event.id)} class=${event.retraction ? 'event gone' : 'event'} tabindex="-1">
    <dl class="times">
      <dt>${words.timeline.tookEffect}</dt><dd>${effective(event.effective)}</dd>
      <dt>${words.timeline.recordedOn}</dt><dd title=${words.timeline.recordedBy(event.recordedBy)}>${instant(event.recordedAt)}</dd>
    </dl>
    <div class="said">
      <p class="kind">${event.indicator ? `${indicatorNumber(event.indicator)} ${words.indicator[event.indicator]}` : words.timeline.background} · ${words.kind[event.kind]}</p>
      <p class="summary" lang="en">${event.retraction ? html`<del>${event.summary}</del>` : event.summary}</p>
      ${event.note && html`<p class="note" lang="en">${event.note}</p>`}
      <p class="by">${words.event.source} <${Source} source=${event.source} /></p>
      ${event.retraction && html`<${Retraction} retraction=${event.retraction} />`}
      <${Ways} country=${country} event=${event} />
    </div>
  </li>`;

const yearOf = (event, by) => (by === 'recorded' ? event.recordedAt : beginDay(event.effective)).slice(0, 4);

export function List({ country, events, by }) {
  const years = Map.groupBy(events, event => yearOf(event, by));
  return [...years].map(([year, members]) => html`
    <section key=${year} class="year" aria-label=${year}>
      <h2>${year}</h2>
      <ol>${members.map(event => html`<${Event} key=${event.id} country=${country} event=${event} />`)}</ol>
    </section>`);
}
