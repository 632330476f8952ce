// What the browser's tab says.
import { useEffect } from '../html.js';
import { words } from '../words.js';

/** Names the page after what it shows, in its language; leaves the name as it is where there is no text. */
export function useTitle(text) {
  useEffect(() => {
    if (text) document.title = words.frame.titled(text);
  }, [text]);
}
