/**
 * Puts other views into a place. What was unfolded stays so, and who had the focus there keeps it: on what has the same
 * id, else on what is named, else on the first heading.
 */
export const showAnew = (place: HTMLElement, views: readonly HTMLElement[], next = ''): void => {
  const open = [...place.querySelectorAll('details')].filter((one) => one.open).map(({ id }) => id);
  const had = place.contains(document.activeElement) ? document.activeElement?.id : undefined;
  place.replaceChildren(...views);
  for (const one of place.querySelectorAll('details'))
    if (one.id !== '' && open.includes(one.id)) one.open = true;
  if (had === undefined) return;
  const same = inside(place, had) ?? inside(place, next);
  if (same) same.focus();
  else focusHeading(place);
};

const inside = (place: HTMLElement, id: string): HTMLElement | null => {
  const found = id === '' ? null : document.getElementById(id);
  return found && place.contains(found) ? found : null;
};

const focusHeading = (place: HTMLElement): void => {
  const heading = place.querySelector('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
};
