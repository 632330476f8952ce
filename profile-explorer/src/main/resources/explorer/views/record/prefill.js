// An event as the form for it would have been filled in.
import { effective } from '../../dates.js';
import { fieldOf } from './schema.js';

/** What a query has to ask for of an event to fill in its form. */
export const ALL_OF_EVENT = `
  id kind indicator effective summary note figure endsMeasureId confirmsMeasureId
  source { title publisher url publishedOn }
  measure {
    title url
    ... on LegalInstrument { provisions }
    ... on Cirt { acronym }
    ... on CirtReadinessAssessment { assessor place }
    ... on Agency { parentBody }
    ... on Certification { scheme count }
    ... on Partnership { partners }
    ... on ExerciseParticipation { place }
    ... on TreatyAction { reservations }
    ... on ReportingChannel { channel: kind value }
  }`;

const AREAS = { CRIMINAL_LEGISLATION: 'CRIMINAL', REGULATION_AND_COMPLIANCE: 'REGULATION_AND_COMPLIANCE', CHILD_PROTECTION_LEGISLATION: 'CHILD_PROTECTION' };

const text = value => (value === null || value === undefined ? undefined : String(value));

/** The fields of a source that have something in them. */
export const sourceFields = source => Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null));

/** {kind, fields} of a recorded event. */
export function prefilled(schema, event) {
  const { measure, source } = event;
  const known = {
    ...measure,
    partners: measure?.partners?.join('\n'),
    kind: measure?.channel,
    effective: effective(event.effective),
    note: event.note,
    indicator: event.indicator,
    area: AREAS[event.indicator],
    measureId: event.endsMeasureId ?? event.confirmsMeasureId,
    replaces: event.endsMeasureId,
    total: event.figure,
    percentage: event.figure,
  };
  const kind = fieldOf(event.kind);
  const type = schema.fields.get('ProfileEventInput').find(field => field.name === kind).type.name;
  const fields = {};
  for (const { name } of schema.fields.get(type)) {
    if (text(known[name]) !== undefined) fields[name] = text(known[name]);
  }
  return { kind, fields: { ...fields, source: sourceFields(source) } };
}
