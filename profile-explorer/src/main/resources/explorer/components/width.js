// How much room there is.
import { useEffect, useRef, useState } from '../html.js';

/** [a ref for an element, how wide it is, in pixels]; 0 until it is there. */
export function useWidth() {
  const element = useRef(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(entry.contentRect.width));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, []);
  return [element, width];
}
