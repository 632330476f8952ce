// Holds the schema that a running API serves, by introspection, against one that was agreed: nothing of it may be missing, narrower
// or otherwise by default. Arguments: the API's address, and the agreed schema.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, findBreakingChanges, findDangerousChanges, getIntrospectionQuery } from 'graphql';

const [url, agreed] = process.argv.slice(2);
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }) }),
});
const served = buildClientSchema((await response.json()).data);
const contract = buildSchema(readFileSync(agreed, 'utf8'));

// What may be added without anyone being the worse for it.
const harmless = [
  'OPTIONAL_ARG_ADDED',
  'OPTIONAL_INPUT_FIELD_ADDED',
  'VALUE_ADDED_TO_ENUM',
  'TYPE_ADDED_TO_UNION',
  'IMPLEMENTED_INTERFACE_ADDED',
];
// Directives of the specification are the library's here, not of either schema.
const isOwn = (change) => change.type !== 'DIRECTIVE_LOCATION_REMOVED' || !/ from (include|skip|deprecated|specifiedBy|oneOf)\.$/.test(change.description);
const changes = [
  ...findBreakingChanges(contract, served),
  ...findDangerousChanges(contract, served).filter((change) => !harmless.includes(change.type)),
].filter(isOwn).map((change) => `${change.type}: ${change.description}`);

const undescribed = [];
let described = 0;
const look = (place, element) => (element.description?.trim() ? described++ : undescribed.push(`${place} is not described`));
for (const type of Object.values(served.getTypeMap())) {
  if (type.name.startsWith('__') || ['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name)) continue;
  look(type.name, type);
  for (const field of Object.values(type.getFields?.() ?? {})) {
    look(`${type.name}.${field.name}`, field);
    for (const argument of field.args ?? []) look(`${type.name}.${field.name}(${argument.name})`, argument);
  }
  for (const value of type.getValues?.() ?? []) look(`${type.name}.${value.name}`, value);
}

const problems = [...changes, ...undescribed];
console.log(`${Object.keys(contract.getTypeMap()).length} agreed types are served, ${described} elements are described`);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
