// A date on a slider: the arrows move it by a month, Page Up and Down by a year; beside it the exact date, and what changes when.
import { date, dayOf, textOf } from '../dates.js';
import { html, useEffect, useId, useRef, useState } from '../html.js';
import { words } from '../words.js';
import { DateInput } from './date-input.js';

const KEYS = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 };
const MILLISECONDS_A_YEAR = 500;
const REDUCED_MOTION = matchMedia('(prefers-reduced-motion: reduce)');

/** The same day some months on; of a shorter month its last day. */
export function monthsOn(text, months) {
  const [year, month, day] = text.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
}

const within = (text, from, to) => (text < from ? from : text > to ? to : text);

/** A button to another date; where there is none, it says why it is disabled. */
function Step({ to, set, why, children }) {
  const id = useId();
  return html`
    <button type="button" disabled=${!to} aria-describedby=${to ? null : id} onClick=${() => set(to)}>${children}</button>
    ${!to && html`<small class="why" id=${id}>${why}</small>`}`;
}

/**
 * @param value the date now; from, to the slider's ends
 * @param marks days on which something changes, sorted
 * @param onMove told of each date on the way; onSet of the one at which it stays
 * @param plays whether it can play by itself, a year at a time; for who wants no motion it goes on by a year. A move by hand pauses it
 */
export function DateSlider({ label, value, from, to, marks = [], onMove, onSet, plays }) {
  const [playing, setPlaying] = useState(false);
  const latest = useRef(value);
  latest.current = value;

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(() => {
      const next = within(monthsOn(latest.current, 12), from, to);
      onMove(next);
      if (next === to) {
        setPlaying(false);
        onSet(next);
      }
    }, MILLISECONDS_A_YEAR);
    return () => clearInterval(timer);
  }, [playing, from, to]);

  const byHand = follow => to => {
    setPlaying(false);
    follow(to);
  };
  const [move, set] = [byHand(onMove), byHand(onSet)];
  const nextYear = () => set(value >= to ? from : within(monthsOn(value, 12), from, to));
  const toggle = () => {
    if (playing) onSet(value);
    else if (value >= to) onMove(from);
    setPlaying(!playing);
  };
  const key = event => {
    const months = KEYS[event.key];
    if (!months) return;
    event.preventDefault();
    set(within(monthsOn(value, months), from, to));
  };
  const before = marks.findLast(mark => mark < value);
  const after = marks.find(mark => mark > value);
  const span = dayOf(to) - dayOf(from) || 1;
  const place = mark => (100 * (dayOf(mark) - dayOf(from))) / span;

  return html`
    <div class="date-slider">
      <div class="date-slider-head">
        <${DateInput} label=${label} value=${value} onDay=${set} />
        ${plays && (REDUCED_MOTION.matches
          ? html`<button type="button" onClick=${nextYear}>${words.slider.step}</button>`
          : html`<button type="button" onClick=${toggle}>${playing ? words.slider.pause : words.slider.play}</button>`)}
        ${marks.length > 0 && html`
          <span class="steps">
            <${Step} to=${before} set=${set} why=${words.slider.noneBefore(date(value))}>← ${words.slider.before}<//>
            <${Step} to=${after} set=${set} why=${words.slider.noneAfter(date(value))}>${words.slider.after} →<//>
          </span>`}
      </div>
      <div class="track">
        <input type="range" aria-label=${label} aria-valuetext=${date(value)} min=${dayOf(from)} max=${dayOf(to)} value=${dayOf(value)}
          onInput=${event => move(textOf(Number(event.target.value)))} onChange=${event => set(textOf(Number(event.target.value)))} onKeyDown=${key} />
        <svg class="marks" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          ${marks.map(mark => html`<path key=${mark} d=${`M${place(mark).toFixed(2)} 0v6`} />`)}
        </svg>
        <p class="ends" aria-hidden="true"><span>${from.slice(0, 4)}</span><span>${to.slice(0, 4)}</span></p>
      </div>
    </div>`;
}
