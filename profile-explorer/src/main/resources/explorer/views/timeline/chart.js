// Events as marks: to the right by when they took effect, downwards by when they were recorded.
import { drawnApart } from '../../components/apart.js';
import { useWidth } from '../../components/width.js';
import { beginDay, date, span } from '../../dates.js';
import { html } from '../../html.js';
import { words } from '../../words.js';
import { layOut } from './layout.js';
import { show } from './place.js';

const CROSS = 'M-4-4l8 8m0-8l-8 8';

const Mark = ({ mark: { events: [event], x, y, from, to, open, gone } }) => html`
  <g class=${gone ? 'mark gone' : 'mark'} onClick=${() => show(event.id)}>
    <title>${event.summary}</title>
    ${from < to && html`<line x1=${from} x2=${to} y1=${y} y2=${y} class=${open ? 'span open' : 'span'} />`}
    <rect x=${x - 7} y=${y - 7} width="14" height="14" class="target" />
    ${gone ? html`<path d=${CROSS} transform=${`translate(${x} ${y})`} class="cross" />` : html`<circle cx=${x} cy=${y} r="4.5" />`}
  </g>`;

const Heap = ({ mark: { events, x, y, radius, gone } }) => html`
  <g class=${gone ? 'heap gone' : 'heap'} onClick=${() => show(events[0].id)}>
    <title>${words.timeline.heap(events.length, date(beginDay(events[0].effective)), date(beginDay(events.at(-1).effective)))}</title>
    <circle cx=${x} cy=${y} r=${radius} />
    <text x=${x} y=${y + 4} class="heap-count">${events.length}</text>
  </g>`;

const Drawing = ({ count, picture, width }) => html`
  <svg class="drawing" width=${width} height=${picture.height} viewBox=${`0 0 ${width} ${picture.height}`} role="img" aria-label=${words.timeline.chart(count)}>
    ${picture.ticks.map(tick => html`
      <line x1=${tick.x} x2=${tick.x} y1=${picture.top} y2=${picture.bottom} class="grid" />
      <text x=${tick.x} y=${picture.bottom + 18} class="tick">${tick.label}</text>`)}
    ${picture.rows.map(row => html`
      <line x1="0" x2=${width} y1=${row.top} y2=${row.top} class="row" />
      <text x="0" y=${row.top + 16} class="row-label">${row.label}</text>
      <text x="0" y=${row.top + 32} class="row-told"><title>${row.told}</title>${row.shown}</text>`)}
    ${picture.links.map(link => html`<path d=${link} class="link" />`)}
    ${picture.rows.flatMap(row => row.marks).map(mark => (mark.events.length > 1 ? html`<${Heap} mark=${mark} />` : html`<${Mark} mark=${mark} />`))}
  </svg>`;

const Shape = ({ children }) => html`<svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${children}</svg>`;

const isUncertain = ({ effective }) => span(effective).first !== span(effective).last;

const Key = ({ events, picture }) => html`
  <ul class="keys" aria-label=${words.timeline.key}>
    <li><span class="key"><${Shape}><circle cx="8" cy="8" r="4.5" /><//> ${words.timeline.stands}</span></li>
    ${picture.rows.some(row => row.marks.some(mark => mark.radius)) && html`<li><span class="key"><${Shape}><circle cx="8" cy="8" r="7" class="heap-key" /><//> ${words.timeline.heaped}</span></li>`}
    ${events.some(event => event.retraction) && html`<li><span class="key gone"><${Shape}><path d="M4 4l8 8m0-8l-8 8" class="cross" /><//> ${words.timeline.gone}</span></li>`}
    ${events.some(isUncertain) && html`<li><span class="key"><${Shape}><path d="M0 8h16" class="span" /><//> ${words.timeline.sometime}</span></li>`}
  </ul>`;

/** The drawing with its key, as wide as is said. */
function Drawn({ events, width }) {
  const picture = layOut(events, width);
  return html`
    <${Drawing} count=${events.length} picture=${picture} width=${width} />
    <figcaption>
      <p><span class="top">${words.timeline.across}</span> ${words.timeline.touch}</p>
      <${Key} events=${events} picture=${picture} />
    </figcaption>`;
}

export function Chart({ events }) {
  const [element, width] = useWidth();
  return html`<figure class="chart" ref=${element}>${width > 0 && html`<${Drawn} events=${events} width=${width} />`}</figure>`;
}

/** The same for a picture. */
export const drawnFor = events => drawnApart('chart', width => html`<${Drawn} events=${events} width=${width} />`);
