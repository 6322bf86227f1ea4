type Child = Node | string | null;

interface Properties {
  readonly class?: string;
  readonly id?: string;
  readonly scope?: 'col' | 'row';
  readonly onclick?: () => void;
}

/** Makes an element. Text is always set as text, never as HTML. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  if (properties.class) made.className = properties.class;
  if (properties.id) made.id = properties.id;
  if (properties.scope) made.setAttribute('scope', properties.scope);
  if (properties.onclick) made.addEventListener('click', properties.onclick);
  if (made instanceof HTMLButtonElement) made.type = 'button';
  made.append(...children.filter((child) => child !== null));
  return made;
};
