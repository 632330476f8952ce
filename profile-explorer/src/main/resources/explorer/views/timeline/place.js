// Where an event is told on the page, and the way to it.

/** An event's place on the page. */
export const anchorOf = id => id.replaceAll(':', '-');

/** Takes the reader to an event, also where it is folded away. */
export function show(id) {
  const item = document.getElementById(anchorOf(id));
  item?.closest('details')?.setAttribute('open', '');
  item?.scrollIntoView({ block: 'center' });
  item?.focus();
}
