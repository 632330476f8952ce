// The events in order, each with its source, its note, and what became of it.
import { address } from '../../address.js';
import { Source } from '../../components/event.js';
import { beginDay, effective, instant } from '../../dates.js';
import { html } from '../../html.js';
import { useToken } from '../../token.js';
import { indicatorNumber } from '../../template.js';
import { words } from '../../words.js';
import { batchesOf } from './batches.js';
import { anchorOf, show } from './place.js';

/** Leads to an event of this page: the browser alone would not unfold its year everywhere. */
const showInstead = id => event => {
  event.preventDefault();
  show(id);
};

const Retraction = ({ retraction: { at, by, reason, replacedBy } }) => html`
  <div class="retraction">
    <p>${replacedBy ? words.timeline.corrected(instant(at), by) : words.timeline.retracted(instant(at), by)} ${words.timeline.reason(reason)}</p>
    ${replacedBy && html`<p>${words.timeline.replacedBy} <a href=${`#${anchorOf(replacedBy.id)}`} lang="en" onClick=${showInstead(replacedBy.id)}>${replacedBy.summary}</a></p>`}
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
      <p class="by">${words.event.source} <${Source} source=${event.source} /> · <span class="place">${words.timeline.place(event.sequence)}</span></p>
      ${event.retraction && html`<${Retraction} retraction=${event.retraction} />`}
      <${Ways} country=${country} event=${event} />
    </div>
  </li>`;

const yearOf = (event, by) => (by === 'recorded' ? event.recordedAt : beginDay(event.effective)).slice(0, 4);

/** A longer list is folded by year; so many events are open at its head. */
const LONG = 60;
const OPEN = 20;

const Events = ({ country, events }) => html`
  <ol>${events.map(event => html`<${Event} key=${event.id} country=${country} event=${event} />`)}</ol>`;

/** Where the order is that of the recording, what was recorded together stands together. */
const Batches = ({ country, events }) => batchesOf(events).map(({ at, name, told, events: members }) => html`
  <section key=${at} class="batch" aria-label=${`${name}: ${told}`}>
    <h3>${name} <small>${told}</small></h3>
    <${Events} country=${country} events=${members} />
  </section>`);

const Year = ({ year, count, isFolded, isOpen, children }) => (isFolded
  ? html`<details class="year" open=${isOpen}><summary><h2>${year}</h2> <span class="count">${words.timeline.count(count, count)}</span></summary>${children}</details>`
  : html`<section class="year" aria-label=${year}><h2>${year}</h2>${children}</section>`);

/** @param total how many there are in all; not all of them may be here yet */
export function List({ country, events, total, by }) {
  const years = Map.groupBy(events, event => yearOf(event, by));
  const Members = by === 'recorded' ? Batches : Events;
  let before = 0;
  return [...years].map(([year, members]) => {
    const isOpen = before < OPEN;
    before += members.length;
    return html`
      <${Year} key=${year} year=${year} count=${members.length} isFolded=${total > LONG} isOpen=${isOpen}>
        <${Members} country=${country} events=${members} />
      <//>`;
  });
}
