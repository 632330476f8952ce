// An event as the form for it would have been filled in.
import { fieldOf } from './schema.js';

const AREAS = { CRIMINAL_LEGISLATION: 'CRIMINAL', REGULATION_AND_COMPLIANCE: 'REGULATION_AND_COMPLIANCE', CHILD_PROTECTION_LEGISLATION: 'CHILD_PROTECTION' };

const text = value => (value === null || value === undefined ? undefined : String(value));

/** {kind, fields} of a recorded event. */
export function prefilled(schema, event) {
  const { measure, source } = event;
  const known = {
    ...measure,
    partners: measure?.partners?.join('\n'),
    kind: measure?.channel,
    effective: event.effective,
    note: event.note,
    indicator: event.indicator,
    area: AREAS[event.indicator],
    measureId: event.endsMeasureId,
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
  return { kind, fields: { ...fields, source: Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null)) } };
}
