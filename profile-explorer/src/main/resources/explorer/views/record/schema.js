// The API's inputs as its schema tells them: what the forms are made of.
import { NoAnswer } from '../../api.js';
import { entered } from '../../date-entry.js';
import { useEffect, useState } from '../../html.js';
import { words } from '../../words.js';

/** What the server answers to inputs.graphql, also where it answers no introspection. */
const ADDRESS = '/explorer/inputs.json';

async function load() {
  const response = await fetch(ADDRESS).catch(() => {
    throw new NoAnswer('unreachable');
  });
  if (!response.ok) throw new NoAnswer(response.status === 503 || response.status === 429 ? 'unavailable' : 'failed');
  return readSchema(await response.json());
}

let loading = null;

/** Once for all forms; a failure is forgotten, so that it can be asked again. */
function loaded() {
  loading ??= load().catch(error => {
    loading = null;
    throw error;
  });
  return loading;
}

/** {schema} once it is there, or {error, again}; nothing is asked where it is not wanted. */
export function useSchema(isWanted) {
  const [state, setState] = useState({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    loaded().then(schema => isHere && setState({ schema }), error => isHere && setState({ error }));
    return () => {
      isHere = false;
    };
  }, [isWanted, attempt]);
  const again = () => {
    setState({});
    setAttempt(attempt + 1);
  };
  return { ...state, again };
}

/** {name, kind, required, list} of a type that is wrapped in non-null and list types. */
function unwrapped(type) {
  let inner = type;
  let list = false;
  while (inner.ofType) {
    list ||= inner.kind === 'LIST';
    inner = inner.ofType;
  }
  return { name: inner.name, kind: inner.kind, required: type.kind === 'NON_NULL', list };
}

/** {mutations: names, fields: those of an input type by its name, each with that name as `of`, values: those of an enum by its name}. */
export function readSchema({ __schema: { mutationType, types } }) {
  const inputs = types.filter(type => type.inputFields);
  return {
    mutations: new Set(mutationType.fields.map(field => field.name)),
    fields: new Map(inputs.map(type => [type.name, type.inputFields.map(field => ({ ...field, of: type.name, type: unwrapped(field.type) }))])),
    values: new Map(types.filter(type => type.enumValues).map(type => [type.name, type.enumValues])),
  };
}

const NUMBER = /^-?\d+(\.\d+)?$/;

const signs = new Intl.NumberFormat(words.locale).formatToParts(-1234567.8);
const [GROUP, DECIMAL] = ['group', 'decimal'].map(type => signs.find(part => part.type === type).value);
const GROUPED = new RegExp(`^-?\\d{1,3}([${GROUP}\\s]\\d{3})+([${DECIMAL}.]\\d+)?$`);

/** A number as readers of this language write it, with digits and a full stop: 14,478,000 and 14 478 000 as 14478000. */
const simpleNumber = text => (GROUPED.test(text) ? text.replaceAll(GROUP, '').replace(/\s/g, '') : text).replace(DECIMAL, '.');

/** What a field holds, as the API takes it. */
function scalar(type, text) {
  const trimmed = text.trim();
  if (type.name === 'EffectiveDate') return entered(trimmed);
  const number = simpleNumber(trimmed);
  return ['Int', 'Float'].includes(type.name) && NUMBER.test(number) ? Number(number) : trimmed;
}

/**
 * What was filled in, as the API takes it; what was left empty is left out, and undefined is returned where all was. A number
 * that is none is sent as it is, so that the API says what would be right.
 */
export function toInput(schema, typeName, filled = {}) {
  const input = {};
  for (const { name, type } of schema.fields.get(typeName)) {
    const value = filled[name];
    if (value === undefined || value === '') continue;
    if (type.kind === 'INPUT_OBJECT') {
      const nested = toInput(schema, type.name, value);
      if (nested) input[name] = nested;
    } else if (type.list) {
      const lines = value.split('\n').map(line => line.trim()).filter(Boolean);
      if (lines.length > 0) input[name] = lines;
    } else {
      input[name] = scalar(type, value);
    }
  }
  return Object.keys(input).length > 0 ? input : undefined;
}

/** An event's input: {legislationEnacted: {…}}. */
export function toEvent(schema, { kind, fields }) {
  const type = schema.fields.get('ProfileEventInput').find(field => field.name === kind).type.name;
  return { [kind]: toInput(schema, type, fields) ?? {} };
}

/** CIRT_RECOGNIZED of cirtRecognized, and back. */
export const constantOf = name => name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
export const fieldOf = constant => constant.toLowerCase().replace(/_(.)/g, (_, letter) => letter.toUpperCase());
