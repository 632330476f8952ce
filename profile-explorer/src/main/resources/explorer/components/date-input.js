// A day: chosen in the form of the browser's language, and told beside it in that of the page, which may be another.
import { date, isDate } from '../dates.js';
import { html } from '../html.js';

/**
 * @param label what the day is; hidden where isNamed says that something else names it
 * @param onDay told of each day that is chosen; what is none is not told
 */
export const DateInput = ({ label, isNamed, value, min = '1800-01-01', max = '9999-12-31', onDay }) => html`
  <span class="date-input">
    <label>${isNamed ? html`<span class="hidden">${label}</span>` : label} <input type="date" value=${value ?? ''} min=${min} max=${max}
      onChange=${({ target }) => isDate(target.value) && target.value >= min && onDay(target.value)} /></label>
    ${isDate(value) && html`<small class="told">${date(value)}</small>`}
  </span>`;
