// The profile at a glance: readiness, and each area's indicators by their shapes; the background figures.
import { Source } from '../../components/event.js';
import { isThin, Readiness } from '../../components/readiness.js';
import { StatusShape } from '../../components/status.js';
import { effective } from '../../dates.js';
import { html } from '../../html.js';
import { AREAS, indicatorNumber } from '../../template.js';
import { figureText, words } from '../../words.js';

const Figure = ({ of, figure }) => html`
  <div class="figure">
    <dt>${words.figure[of]}</dt>
    <dd>
      <span class="value">${figure ? figureText(of, figure.value) : '–'}</span>
      ${figure
        ? html`<details><summary>${effective(figure.effective)}</summary><${Source} source=${figure.source} /></details>`
        : html`<span class="from">${words.status.NOT_REPORTED}</span>`}
    </dd>
  </div>`;

const Area = ({ area, statements }) => html`
  <li>
    <a href=${`#${area}`}>${words.area[area]}</a>
    <span class="shapes">
      ${AREAS[area].map(indicator => html`
        <${StatusShape} status=${statements.get(indicator).status}
          label=${`${indicatorNumber(indicator)} ${words.indicator[indicator]}: ${words.status[statements.get(indicator).status]}`} />`)}
    </span>
  </li>`;

export function Overview({ profile, statements }) {
  const { population, internetUsers } = profile.background;
  return html`
    <section class="overview" aria-label=${words.country.overview}>
      <dl class="figures">
        <div class="figure">
          <dt>${words.country.readiness}</dt>
          <dd>
            <span class=${`value readiness${isThin(profile.readiness) ? ' thin' : ''}`}><${Readiness} readiness=${profile.readiness} /></span>
            <details><summary>${words.country.readinessOf}</summary>${words.country.readinessMeaning}</details>
          </dd>
        </div>
        <${Figure} of="POPULATION" figure=${population} />
        <${Figure} of="INTERNET_USERS" figure=${internetUsers} />
      </dl>
      <ul class="areas">
        ${Object.keys(AREAS).map(area => html`<${Area} area=${area} statements=${statements} />`)}
      </ul>
    </section>`;
}
