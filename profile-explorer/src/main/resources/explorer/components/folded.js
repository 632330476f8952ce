// What gives way, where there is little room, to what it is about: folded into one line.
import { html, useEffect, useState } from '../html.js';

const NARROW = matchMedia('(max-width: 40rem)');

function useNarrow() {
  const [isNarrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const look = () => setNarrow(NARROW.matches);
    NARROW.addEventListener('change', look);
    return () => NARROW.removeEventListener('change', look);
  }, []);
  return isNarrow;
}

/** @param label what the line says on a phone; elsewhere all of it is there; open whether it is unfolded at first */
export const Folded = ({ label, open, children }) => (useNarrow()
  ? html`<details class="folded" open=${open}><summary>${label}</summary>${children}</details>`
  : children);
