// Two questions to a profile: what is new in it since a date, and what was known of it at a time.
import { changed, go } from '../../address.js';
import { DateInput } from '../../components/date-input.js';
import { date, instant } from '../../dates.js';
import { html } from '../../html.js';
import { indicatorNumber } from '../../template.js';
import { words } from '../../words.js';

/** What is new since a date; `news` are the indicators that differ, or null where no date is chosen. */
export function NewSince({ since, news, asOf }) {
  return html`
    <div class="question">
      <${DateInput} label=${words.country.newSince} value=${since} max=${asOf} onDay=${day => go(changed({ since: day }))} />
      ${since && html`<button type="button" onClick=${() => go(changed({ since: null }))}>${words.country.noSince}</button>`}
      ${news && html`
        <p role="status">
          ${words.country.news(news.length, date(since))}
          ${news.map(indicator => html` <a href=${`#${indicatorNumber(indicator)}`}>${indicatorNumber(indicator)} ${words.indicator[indicator]}</a>`)}
        </p>`}
    </div>`;
}

/** What was known at a time, at first on the date shown, instead of what is known today. */
export function KnownThen({ knownAt, asOf }) {
  const known = day => go(changed({ knownAt: `${day}T23:59:59.999999Z` }));
  const today = () => go(changed({ knownAt: null }));
  const then = () => known(asOf);
  return html`
    <fieldset class="question">
      <legend>${words.country.knowledge}</legend>
      <label><input type="radio" name="knowledge" checked=${!knownAt} onChange=${today} /> ${words.country.knownToday}</label>
      <label><input type="radio" name="knowledge" checked=${Boolean(knownAt)} onChange=${then} /> ${words.country.knownThen}</label>
      ${knownAt && html`
        <${DateInput} label=${words.country.knownBy} isNamed value=${knownAt.slice(0, 10)} onDay=${known} />
        <p>${words.country.knownAt(instant(knownAt))}</p>`}
    </fieldset>`;
}
