type Child = Node | string | null;

interface Properties {
  readonly class?: string;
  readonly id?: string;
  readonly scope?: 'col' | 'row';
  readonly for?: string;
  readonly value?: string;
  readonly role?: 'group' | 'status' | 'alert';
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly onclick?: () => void;
}

/** Makes an element. Text is always set as text, never as HTML. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { onclick, ...attributes }: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) made.setAttribute(name, value);
  if (onclick) made.addEventListener('click', onclick);
  if (made instanceof HTMLButtonElement) made.type = 'button';
  made.append(...children.filter((child) => child !== null));
  return made;
};
