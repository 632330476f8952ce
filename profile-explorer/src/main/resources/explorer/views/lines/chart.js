// The lines of several countries in one chart, told apart by colour, by the mark at their end and by name.
import { drawnApart } from '../../components/apart.js';
import { useWidth } from '../../components/width.js';
import { today } from '../../dates.js';
import { html, useMemo } from '../../html.js';
import { countryName, percent, roundFigureText, words } from '../../words.js';
import { READINESS } from '../world/standings.js';
import { nameOf } from './choice.js';
import { layOut } from './layout.js';

/** Around 0,0, one for each place in the choice. */
const MARKS = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
  'M-4.5-4.5h9v9h-9z',
  'M0-6L5.5 4.5h-11z',
  'M0-6L6 0L0 6L-6 0z',
  'M-1.7-5.5h3.4v3.8h3.8v3.4h-3.8v3.8h-3.4v-3.8h-3.8v-3.4h3.8z',
  'M0 6L5.5-4.5h-11z',
  'M-5-2.5L0-6L5-2.5V3L0 6L-5 3z',
  'M-6 -2.5h12v5h-12z',
];

const valueText = (show, value) => (show === READINESS ? percent(value / 100) : roundFigureText(show, value));

/** The drawing, as wide as is said. */
function Drawing({ series, show, years, width }) {
  const picture = useMemo(
    () => layOut({ series, width, years, today: today(), isStepped: show === READINESS, isShare: show !== 'POPULATION', nameOf: countryName }),
    [series, width, years.first, years.last, show]);
  return html`
    <svg class="drawing" width=${width} height=${picture.height} viewBox=${`0 0 ${width} ${picture.height}`} role="img" aria-label=${words.lines.chart(nameOf(show), picture.lines.length)}>
      ${picture.values.map(({ y, value }) => html`
        <path class="grid" d=${`M${picture.left} ${y.toFixed(1)}H${picture.right}`} />
        <text class="tick value" x=${picture.left - 8} y=${y + 4}>${valueText(show, value)}</text>`)}
      ${picture.marks.map(({ x, label }) => html`
        <path class="grid" d=${`M${x.toFixed(1)} ${picture.bottom}v5`} />
        <text class="tick" x=${x} y=${picture.bottom + 20}>${label}</text>`)}
      ${picture.lines.map(({ code, at, band }) => band && html`<path key=${code} class="band of-${at}" d=${band} />`)}
      ${picture.lines.map(({ code, at, sure, unsure, bounds, dots, end }) => html`
        <g key=${code} class="line of-${at}" data-country=${code}>
          ${bounds && html`<path class="bounds" d=${bounds} />`}
          ${unsure && html`<path class="unsure" d=${unsure} />`}
          ${sure && html`<path class="sure" d=${sure} />`}
          ${dots && html`<path class="dots" d=${dots} />`}
          <path class="lead" d=${`M${end.x.toFixed(1)} ${end.y.toFixed(1)}L${picture.right + 4} ${end.labelY.toFixed(1)}`} />
          <path class="mark" d=${MARKS[at]} transform=${`translate(${end.x.toFixed(1)} ${end.y.toFixed(1)})`} />
          <text class="name" x=${picture.right + 10} y=${end.labelY + 4}>${end.label}</text>
        </g>`)}
    </svg>`;
}

const Shape = ({ of, children }) => html`<svg class="shape ${of}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${children}</svg>`;

/** Which mark is which country's, and what dashes and bands mean. */
export const LinesKey = ({ series, show }) => html`
  <ul class="keys" aria-label=${words.lines.key}>
    ${series.filter(({ points }) => points.length > 0).map(({ code, at }) => html`
      <li key=${code}><span class="key"><${Shape} of=${`of-${at}`}><path class="mark" d=${MARKS[at]} transform="translate(8 8)" /><//> ${countryName(code)}</span></li>`)}
    <li><span class="key"><${Shape}><path class="dashed" d="M0 8h16" /><//> ${show === READINESS ? words.lines.thin : words.lines.gap}</span></li>
    ${show === READINESS && html`<li><span class="key"><${Shape}><path class="sample" d="M0 3h16v10h-16z" /><//> ${words.lines.band}</span></li>`}
  </ul>`;

export function LinesChart(props) {
  const [element, width] = useWidth();
  return html`<div class="lines-chart" ref=${element}>${width > 0 && html`<${Drawing} ...${props} width=${width} />`}</div>`;
}

/** The same with its key for a picture. */
export const drawnFor = props => drawnApart('lines-chart', width => html`<${Drawing} ...${props} width=${width} /><${LinesKey} ...${props} />`);
