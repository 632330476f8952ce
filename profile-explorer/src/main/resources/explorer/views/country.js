// A country's profile on a date, as it was known at a time: in the template's order, each statement with its evidence.
import { address, changed, go } from '../address.js';
import { useAnswer } from '../api.js';
import { CountryTabs } from '../components/country-tabs.js';
import { DateSlider } from '../components/date-slider.js';
import { Folded } from '../components/folded.js';
import { Face, NoAnswerFace, Waiting } from '../components/faces.js';
import { PaperHead } from '../components/paper.js';
import { QueryLink } from '../components/query-link.js';
import { useTitle } from '../components/title.js';
import { date, isDate, today } from '../dates.js';
import { html, useMemo, useRef, useState } from '../html.js';
import { AREAS, FIGURES, areaNumber } from '../template.js';
import { countryName, regionName, words } from '../words.js';
import { Cite } from './country/cite.js';
import { FiguresOverTime } from './country/figures.js';
import { Overview } from './country/overview.js';
import { RECORD, VERSION } from './country/queries.js';
import { KnownThen, NewSince } from './country/questions.js';
import { Evidence, Statement } from './country/statement.js';
import { differs, useVersionsAround, versionOf } from './country/versions.js';

const byIndicator = profile => new Map(profile.indicators.map(statement => [statement.indicator, statement]));

/** A value, or while there is none the last one that there was under the same knowledge. */
function useLast(value, knowledge) {
  const last = useRef({});
  if (value) last.current = { value, knowledge };
  return last.current.knowledge === knowledge ? last.current.value : undefined;
}

export default function Country({ country, parameters }) {
  const [moving, setMoving] = useState(null);
  const knownAt = parameters.get('knownAt');
  const asOf = moving ?? parameters.get('asOf') ?? today();
  const since = parameters.get('since');

  const record = useAnswer(RECORD, { country, knownAt });
  const days = record.data?.record.daysOfChange;
  const variables = { country, knownAt };
  const version = useAnswer(days && VERSION, { ...variables, asOf: days && versionOf(days, asOf) });
  const earlier = useAnswer(days && isDate(since) ? VERSION : null, { ...variables, asOf: days && versionOf(days, since ?? '') });
  useVersionsAround(version.data && days, asOf, variables);
  const profile = useLast(version.data?.profile, record.data);
  const events = useMemo(
    () => new Map((record.data?.record.indicators ?? []).flatMap(({ evidence }) => evidence).map(event => [event.id, event])),
    [record.data]);

  const figures = useMemo(() => Object.fromEntries(FIGURES.map(figure => [figure, record.data?.record[figure] ?? []])), [record.data]);

  const failed = [record, version, earlier].find(answer => answer.error);
  useTitle(failed ? null : words.country.title(countryName(country), isDate(asOf) ? date(asOf) : asOf));
  if (failed) return html`<${NoAnswerFace} error=${failed.error} again=${failed.again} />`;
  if (!days || !profile) return html`<${Waiting} />`;

  const { region, subregion } = record.data.record.country;
  const title = html`
    <header class="title">
      <${CountryTabs} country=${country} current="country" />
      <h1>${countryName(country)}</h1>
      ${region && html`<p class="place">${regionName(region)}${subregion && ` · ${regionName(subregion)}`}</p>`}
    </header>`;
  if (days.length === 0) {
    return html`${title}
      <${Face} face=${knownAt ? words.country.unknownThen(countryName(country)) : words.country.empty(countryName(country))} heading="h2" home>
        ${knownAt && html`<${KnownThen} knownAt=${knownAt} asOf=${asOf} />`}
      <//>`;
  }

  const set = to => {
    go(changed({ asOf: to }));
    setMoving(null);
  };
  const statements = byIndicator(profile);
  const before = earlier.data && byIndicator(earlier.data.profile);
  const news = before && [...statements.keys()].filter(indicator => differs(statements.get(indicator), before.get(indicator)));
  const last = days.at(-1);
  const notes = [...new Set(profile.indicators.flatMap(({ evidence }) => evidence.map(({ id }) => id)))];

  return html`
    <${PaperHead} at=${address(`/${country}`, { asOf, knownAt: record.data.record.knownAt })} />
    ${title}
    <section class="when" aria-label=${words.country.when}>
      <${Folded} label=${`${words.country.asOf} ${date(asOf)}`}>
        <${DateSlider} label=${words.country.asOf} value=${asOf} from=${`${days[0].slice(0, 4)}-01-01`} to=${last > today() ? last : today()}
          marks=${days} onMove=${setMoving} onSet=${set} />
        <div class="questions">
          <${NewSince} since=${since} news=${news} asOf=${asOf} />
          <${KnownThen} knownAt=${knownAt} asOf=${asOf} />
        </div>
      <//>
    </section>
    <p class="made">${words.country.made(profile.eventCount, date(asOf), profile.lastChangedOn && date(profile.lastChangedOn))}</p>
    <${Overview} profile=${profile} statements=${statements} />
    ${Object.entries(AREAS).map(([area, indicators]) => html`
      <section key=${area} class="area" aria-labelledby=${area}>
        <h2 id=${area}><span class="number">${areaNumber(area)}</span> ${words.area[area]}</h2>
        <ol class="statements">
          ${indicators.map(indicator => html`
            <${Statement} key=${indicator} statement=${statements.get(indicator)} asOf=${asOf} events=${events} notes=${notes}
              earlier=${news?.includes(indicator) ? before.get(indicator) : null} />`)}
        </ol>
      </section>`)}
    <${FiguresOverTime} country=${country} figures=${figures} asOf=${asOf} knownAt=${record.data.record.knownAt} />
    <section class="paper footnotes">
      <h2>${words.country.footnotes}</h2>
      <ol>${notes.map(id => html`<${Evidence} key=${id} event=${events.get(id)} />`)}</ol>
    </section>
    <${Cite} country=${country} variables=${{ ...variables, asOf }} />
    <${QueryLink} query=${`${VERSION}\n${RECORD}`} variables=${{ ...variables, asOf }} />`;
}
