/** The element with this `data-testid`, or with this id. @throws Error when the page has none */
export function find<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-testid="${name}"], #${name}`);
  if (!found) throw new Error(`The page has no ${name}`);
  return found;
}
