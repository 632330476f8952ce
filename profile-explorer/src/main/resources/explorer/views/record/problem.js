// What is wrong with a field, in the page's language.
import { date } from '../../dates.js';
import { html } from '../../html.js';
import { countryName, words } from '../../words.js';

const row = name => words.indicator[name] ?? words.figure[name] ?? name;
const kind = name => words.kind[name] ?? name;

/** `event:KH:3`, or `event 0 of this request`. */
function event(name) {
  const [, place, index] = /^event:[A-Z]{2}:(\d+)$|^event (\d+) of this request$/.exec(name) ?? [];
  if (place) return words.problem.eventAt(place);
  return index ? words.problem.eventOfForm(Number(index) + 1) : name;
}

/** What the API says, and the sentence for it with what it names. */
const KNOWN = [
  [/^is required: name the event to/, problem => problem.noRowEvent],
  [/^is required: say why/, problem => problem.noReason],
  [/^is required|must not be blank/, problem => problem.required],
  [/^'(.*)' is not a calendar date/, (problem, text) => problem.date(text)],
  [/^is not a calendar date/, problem => problem.day],
  [/^is too long: give a DATE/, problem => problem.noDate],
  [/^'(.*)' ends before it starts/, (problem, text) => problem.order(text)],
  [/^begins on (\S+): give a date whose last day is between (\S+) and (\S+)$/, (problem, ...days) => problem.outside(...days.map(date))],
  [/absolute http or https address/, problem => problem.url],
  [/^is (\d+) characters long: give at most (\d+)/, (problem, count, most) => problem.long(count, most)],
  [/^has the character (U\+[0-9A-F]+)/, (problem, character) => problem.character(character)],
  [/percentage from 0 to 100/, problem => problem.percentage],
  [/give 0 or more/, problem => problem.negative],
  [/^Expected (?:a Number|an? .*type '?(?:Int|Float)|.*integer range|.*finite)/i, problem => problem.number],
  [/^is not one of /, problem => problem.choice],
  [/^'(.*)' is not an ISO 3166-1 country code/, (problem, text) => words.refusal.country(text)],
  [/^is about (\w+), but the corrected event is about (\w+)/, (problem, now, before) => problem.otherRow(row(now), row(before))],
  [/^is already recorded as (.+)$/, (problem, name) => problem.recorded(event(name))],
  [/^begins on the same day as (.+), which reports this figure/, (problem, name) => problem.sameDay(event(name))],
  [/^names the (?:measure of the )?corrected (?:event|measure) itself/, problem => problem.itself],
  [/^names \S+ of kind (\w+), which happens once/, (problem, name) => problem.happensOnce(kind(name))],
  [/^names \S+ of kind (\w+), which this kind of event cannot end/, (problem, name) => problem.cannotEnd(kind(name))],
  [/^names \S+ of kind (\w+): name a measure of (\w+) that can end/, (problem, name, about) => problem.cannotReplace(kind(name), row(about))],
  [/^names a measure that begins later, on ([\d-]+)/, (problem, day) => problem.later(date(day))],
  [/which is unknown or retracted: name a recorded measure|^is not a measure's id/, problem => problem.noMeasure],
  [/names no recorded event$/, problem => problem.noEvent],
  [/^event:\S+ is already retracted$/, problem => problem.gone],
  [/^is empty: give at least one/, problem => problem.noEvents],
  [/^has (\d+) events: give at most (\d+)/, (problem, count, most) => problem.manyEvents(count, most)],
  [/was used for another request/, problem => problem.otherRequest],
  [/^is (\w+), and the document is of (\w+)/, (problem, given, named) => problem.otherCountry(countryName(given), countryName(named))],
  [/^is not named in the text/, problem => problem.noCountry],
  [/^is needed: the text has no date of its own/, problem => problem.noDay],
  [/^is no profile document/, problem => problem.noDocument],
  [/^is larger than 1 MiB/, problem => problem.large],
  [/^is dated (\S+), which is in the future/, (problem, day) => problem.future(date(day))],
  [/^has a NUL on line (\d+)/, (problem, line) => problem.noText(line)],
  [/^contains (\d+) new facts: at most (\d+)/, (problem, count, most) => problem.manyFacts(count, most)],
  [/^differs from what is recorded/, problem => problem.differs],
  [/^is correct, but the row says what is recorded/, problem => problem.same],
  [/^must be empty, correct or retract$/, problem => problem.change],
  [/^is given, but nothing changes/, problem => problem.idleReason],
  [/^says the same as row (\d+)/, (problem, row) => problem.twice(row)],
  [/^is no event's id/, problem => problem.noId],
  [/^requires the role steward/, problem => problem.role],
  [/^is (\w\w), but the event is of (\w\w)/, (problem, named, own) => problem.rowOfOther(named, own)],
];

/** One problem as a sentence, with the API's own words where there are no others. */
export function Problem({ message }) {
  for (const [pattern, sentence] of KNOWN) {
    const found = pattern.exec(message);
    if (found) return html`<span>${sentence(words.problem, ...found.slice(1))}</span>`;
  }
  return html`<span>${words.problem.other} <q lang="en">${message}</q></span>`;
}
