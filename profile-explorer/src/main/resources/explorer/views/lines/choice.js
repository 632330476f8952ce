// What the address of the lines asks for.
import { READINESS } from '../world/standings.js';
import { FIGURES } from '../../template.js';
import { words } from '../../words.js';

/** As many as can be told apart. */
export const MOST = 8;

export const SHOWN = [READINESS, ...FIGURES];

const yearOf = text => (/^\d{4}$/.test(text ?? '') ? Number(text) : null);

/** {show, countries, from, to}: the years are null where the address has none. */
export function choiceOf(parameters) {
  const show = parameters.get('show');
  const codes = (parameters.get('countries') ?? '').split(',').filter(Boolean).map(code => code.toUpperCase());
  return {
    show: SHOWN.includes(show) ? show : READINESS,
    countries: [...new Set(codes)].slice(0, MOST),
    from: yearOf(parameters.get('from')),
    to: yearOf(parameters.get('to')),
  };
}

/** The parameters that ask for a choice. */
export const parametersOf = ({ show, countries, from, to }) => ({ show: show === READINESS ? null : show, countries: countries.join(), from, to });

/** What is shown, in words. */
export const nameOf = show => (show === READINESS ? words.readiness.name : words.figure[show]);
