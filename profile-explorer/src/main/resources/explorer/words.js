// The words of the page, in the language of the address (?lang=fr) or of the browser. A language is a folder in words/ with a file for each view.
import { here } from './address.js';

export const LANGUAGES = { en: 'English', fr: 'Français' };

const wanted = [here().parameters.get('lang'), ...navigator.languages.map(tag => tag.slice(0, 2))];
export const language = wanted.find(tag => tag && Object.hasOwn(LANGUAGES, tag)) ?? 'en';

/** All of them that are loaded, by view and component. Some are functions of what is to be told. */
export const words = {};

/** Loads files of words, at once; a view's are there before it is shown, but not before its modules are run. */
export const loadWords = (...files) =>
  Promise.all(files.map(async file => Object.assign(words, (await import(`./words/${language}/${file}.js`)).default)));

await loadWords('common', 'template');

const countries = new Intl.DisplayNames(words.locale, { type: 'region' });

const NO_REGION = countries.of('ZZ');

/** A country's name, by ICU's data; a code that is none as it is. */
export function countryName(code) {
  try {
    const name = countries.of(code.toUpperCase());
    return name === NO_REGION ? code : name;
  } catch (_) {
    return code;
  }
}

/** UN M49's regions, by the names that the API gives them. */
export const regions = Object.keys(words.region);

/** The name of a region or a sub-region. */
export const regionName = name => words.region[name] ?? words.subregion[name] ?? name;

const percentage = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 });
const figure = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });

const exactPercentage = new Intl.NumberFormat(words.locale, {
  style: 'percent', maximumFractionDigits: 1, maximumSignificantDigits: 2, roundingPriority: 'morePrecision',
});
const round = new Intl.NumberFormat(words.locale, { notation: 'compact', compactDisplay: 'long' });

/** 8/34 as 24%. */
export const percent = share => percentage.format(share);

/** 14478000 as 14,478,000. */
export const number = value => figure.format(value);

/** The value of a background figure: 14,478,000 persons, 6% or 0.023% of them. */
export const figureText = (figure, value) => (figure === 'POPULATION' ? number(value) : exactPercentage.format(value / 100));

/** A round value of a figure, as bands and axes have it: 10 million, 25%. */
export const roundFigureText = (figure, value) => (figure === 'POPULATION' ? round.format(value) : percent(value / 100));
