// Events as marks: to the right by when they took effect, downwards by when they were recorded.
import { html, useEffect, useRef, useState } from '../../html.js';
import { span } from '../../dates.js';
import { words } from '../../words.js';
import { anchorOf } from './list.js';
import { layOut } from './layout.js';

/** How wide an element is, as the reader's window changes. */
function useWidth() {
  const element = useRef(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}

function show(event) {
  const item = document.getElementById(anchorOf(event.id));
  item?.scrollIntoView({ block: 'center' });
  item?.focus();
}

const CROSS = 'M-4-4l8 8m0-8l-8 8';

const Mark = ({ mark }) => html`
  <g class=${mark.event.retraction ? 'mark gone' : 'mark'} onClick=${() => show(mark.event)}>
    <title>${mark.event.summary}</title>
    ${mark.from < mark.to && html`<line x1=${mark.from} x2=${mark.to} y1=${mark.y} y2=${mark.y} class=${mark.open ? 'span open' : 'span'} />`}
    <rect x=${mark.x - 7} y=${mark.y - 7} width="14" height="14" class="target" />
    ${mark.event.retraction ? html`<path d=${CROSS} transform=${`translate(${mark.x} ${mark.y})`} class="cross" />` : html`<circle cx=${mark.x} cy=${mark.y} r="4.5" />`}
  </g>`;

export function Chart({ events }) {
  const [element, width] = useWidth();
  const picture = width > 0 && layOut(events, width);
  return html`
    <figure class="chart" ref=${element}>
      ${picture && html`
        <svg width=${width} height=${picture.height} role="img" aria-label=${words.timeline.chart(events.length)}>
          ${picture.ticks.map(tick => html`
            <line x1=${tick.x} x2=${tick.x} y1=${picture.top} y2=${picture.bottom} class="grid" />
            <text x=${tick.x} y=${picture.bottom + 18} class="tick">${tick.label}</text>`)}
          ${picture.rows.map(row => html`
            <line x1="0" x2=${width} y1=${row.top} y2=${row.top} class="row" />
            <text x="0" y=${row.top + 16} class="row-label">${row.label}</text>`)}
          ${picture.links.map(link => html`<path d=${link} class="link" />`)}
          ${picture.rows.flatMap(row => row.marks).map(mark => html`<${Mark} mark=${mark} />`)}
        </svg>`}
      <figcaption>
        <span>${words.timeline.across}</span>
        <span class="key"><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="4.5" /></svg> ${words.timeline.stands}</span>
        ${events.some(event => event.retraction) && html`<span class="key gone"><svg width="12" height="12" aria-hidden="true"><path d="M2 2l8 8m0-8l-8 8" class="cross" /></svg> ${words.timeline.gone}</span>`}
        ${events.some(event => span(event.effective).first !== span(event.effective).last) && html`<span class="key"><svg width="22" height="12" aria-hidden="true"><path d="M0 6h22" class="span" /></svg> ${words.timeline.sometime}</span>`}
      </figcaption>
    </figure>`;
}
