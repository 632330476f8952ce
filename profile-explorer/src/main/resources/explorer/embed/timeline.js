// The events of a country on their two axes alone, with the same as a table.
import { NoAnswerFace, Waiting } from '../components/faces.js';
import { effective, instant } from '../dates.js';
import { html } from '../html.js';
import { words } from '../words.js';
import { Chart } from '../views/timeline/chart.js';
import { useEvents } from '../views/timeline/events.js';
import { anchorOf } from '../views/timeline/place.js';
import { timelineChart } from '../views/timeline/take.js';
import { Alone } from './alone.js';

const Table = ({ events }) => html`
  <details>
    <summary>${words.charts.data}</summary>
    <div class="scrolled" tabindex="0" role="group" aria-label=${words.charts.data}>
      <table>
        <thead><tr><th scope="col">${words.timeline.event}</th><th scope="col">${words.timeline.tookEffect}</th><th scope="col">${words.timeline.recordedOn}</th></tr></thead>
        <tbody>
          ${events.map(event => html`
            <tr key=${event.id} id=${anchorOf(event.id)} tabindex="-1">
              <th scope="row" lang="en">${event.retraction ? html`<del>${event.summary}</del>` : event.summary}</th>
              <td>${effective(event.effective)}</td>
              <td>${instant(event.recordedAt)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>
  </details>`;

export default function TimelineAlone({ country, parameters }) {
  const chosen = { indicator: parameters.get('indicator'), by: parameters.get('by'), order: parameters.get('order') };
  const { events, total, error, again } = useEvents(country, chosen);
  if (error) return html`<${NoAnswerFace} error=${error} again=${again} />`;
  if (!events) return html`<${Waiting} />`;
  return html`
    <${Alone} chart=${timelineChart({ country, events, total, ...chosen })}>
      ${events.length > 0 ? html`<${Chart} events=${events} /><${Table} events=${events} />` : html`<p>${words.charts.noData}</p>`}
    <//>`;
}
