// One thing that is in force, with the fields of its kind.
import { effective } from '../../dates.js';
import { html } from '../../html.js';
import { number, words } from '../../words.js';

/** A title, linked where it can be read. */
const Title = ({ url, children }) => (url ? html`<a href=${url} rel="noreferrer">${children}</a>` : html`<span>${children}</span>`);

/** The fields that a kind of measure has beside its title, as [what, value]. */
function fields(measure) {
  const w = words.measure;
  switch (measure.type) {
    case 'LegalInstrument': return [[w.provisions, measure.provisions]];
    case 'CirtReadinessAssessment': return [[w.assessor, measure.assessor], [w.place, measure.place]];
    case 'Agency': return [[w.parentBody, measure.parentBody]];
    case 'Certification': return [[w.scheme, measure.scheme], [w.count, measure.count === null ? null : number(measure.count)]];
    case 'Partnership': return [[w.partners, measure.partners.join(', ')]];
    case 'ExerciseParticipation': return [[w.place, measure.place]];
    case 'TreatyAction': return [[w.action, w.actions[measure.action]], [w.reservations, measure.reservations]];
    case 'ReportingChannel': return [[w.channel, `${w.channels[measure.kind]}: ${measure.value}`]];
    default: return [];
  }
}

export const Measure = ({ measure }) => html`
  <li class="measure">
    <span class="title"><${Title} url=${measure.url}>${measure.title}${measure.acronym && ` (${measure.acronym})`}<//></span>
    <span class="from">${effective(measure.inForceFrom)}</span>
    ${fields(measure).filter(([, value]) => value).map(([what, value]) => html`
      <span class="field"><span class="what">${what}</span> ${value}</span>`)}
  </li>`;
