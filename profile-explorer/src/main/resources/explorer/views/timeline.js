// Every event of a country on its two axes: when it took effect, and when it was recorded.
import { address, changed, go } from '../address.js';
import { CountryTabs } from '../components/country-tabs.js';
import { Folded } from '../components/folded.js';
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { PaperHead } from '../components/paper.js';
import { QueryLink } from '../components/query-link.js';
import { TakeAway } from '../components/take-away.js';
import { useTitle } from '../components/title.js';
import { html } from '../html.js';
import { INDICATORS, indicatorNumber } from '../template.js';
import { countryName, words } from '../words.js';
import { Chart } from './timeline/chart.js';
import { List } from './timeline/list.js';
import { QUERY, useEvents } from './timeline/events.js';
import { timelineChart } from './timeline/take.js';

/** A select whose choice is a parameter of the address; the first option is the one without it. */
const Choice = ({ label, name, value, options }) => html`
  <label>${label}
    <select value=${value ?? ''} onChange=${event => go(changed({ [name]: event.target.value }), { replace: true })}>
      ${options.map(([option, text]) => html`<option value=${option} selected=${option === (value ?? '')}>${text}</option>`)}
    </select>
  </label>`;

export default function Timeline({ country, parameters }) {
  useTitle(words.timeline.title(countryName(country)));
  const chosen = { indicator: parameters.get('indicator'), by: parameters.get('by'), order: parameters.get('order') };
  const { events, total, variables, error, again, more, waiting } = useEvents(country, chosen);
  return html`
    <${PaperHead} />
    <header class="view-head">
      <${CountryTabs} country=${country} current="timeline" />
      <h1>${words.timeline.title(countryName(country))}</h1>
    </header>
    <${Folded} label=${words.timeline.choose}>
      <p class="lead">${words.timeline.lead}</p>
      <form class="choices" onSubmit=${event => event.preventDefault()}>
        <${Choice} label=${words.timeline.indicator} name="indicator" value=${chosen.indicator}
          options=${[['', words.timeline.all], ...INDICATORS.map(each => [each, `${indicatorNumber(each)} ${words.indicator[each]}`])]} />
        <${Choice} label=${words.timeline.by} name="by" value=${chosen.by} options=${[['', words.timeline.effective], ['recorded', words.timeline.recorded]]} />
        <${Choice} label=${words.timeline.order} name="order" value=${chosen.order} options=${[['', words.timeline.oldest], ['newest', words.timeline.newest]]} />
      </form>
    <//>
    ${error && html`<${NoAnswerFace} error=${error} again=${again} heading="h2" />`}
    ${!events && !error && html`<${Waiting} />`}
    ${events?.length === 0 && html`
      <p class="empty">${chosen.indicator ? words.timeline.noneHere : words.timeline.none(countryName(country))}
        ${' '}<a href=${address(`/${country}/record`)}>${words.timeline.record}</a></p>`}
    ${events?.length > 0 && html`
      <${Folded} label=${words.timeline.picture}>
        <div class="chart-box">
          <${Chart} events=${events} />
          <${TakeAway} chart=${timelineChart({ country, events, total, ...chosen })} />
        </div>
      <//>
      <p class="count" role="status">${words.timeline.count(events.length, total)}</p>
      <${List} country=${country} events=${events} total=${total} by=${chosen.by} />
      ${more && html`<p><button type="button" class="primary" disabled=${waiting} onClick=${more}>${waiting ? words.faces.waiting : words.timeline.more(Math.min(100, total - events.length))}</button></p>`}`}
    <${QueryLink} query=${QUERY} variables=${variables} />`;
}
