import { h, type VNode } from 'preact';

/** What a view is made of. */
export type View = VNode;

type Child = View | string | null;

interface Properties {
  readonly class?: string;
  /** It keeps its element, with focus and folding, wherever the next view has it. */
  readonly id?: string;
  /** The same for what has no id of its own. */
  readonly key?: string;
  readonly scope?: 'col' | 'row';
  readonly for?: string;
  readonly value?: string;
  readonly role?: 'group' | 'status' | 'alert';
  readonly type?: 'checkbox' | 'radio' | 'range' | 'file';
  readonly accept?: string;
  readonly download?: string;
  readonly min?: string;
  readonly max?: string;
  readonly name?: string;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly autocomplete?: 'off';
  readonly rows?: number;
  readonly lang?: string;
  readonly href?: string;
  readonly target?: '_blank';
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly hidden?: boolean;
  readonly open?: boolean;
  readonly style?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-current'?: 'step';
  readonly 'aria-hidden'?: 'true';
  readonly 'aria-live'?: 'polite';
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-pressed'?: boolean;
  readonly onclick?: () => void;
  /** Told what the field holds. */
  readonly oninput?: (value: string) => void;
  /** Told whether the box is ticked. */
  readonly onchange?: (checked: boolean) => void;
  /** Told the file that was chosen; null when it was taken back. */
  readonly onfile?: (file: Blob | null) => void;
  /** Told the text. @returns whether it may go into the field */
  readonly onpaste?: (text: string) => boolean;
  /** Told whether what was folded is open now. */
  readonly ontoggle?: (isOpen: boolean) => void;
}

type Field = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;

const fieldOf = (event: Event): Field => event.currentTarget as Field;

const listeners = ({ onclick, oninput, onchange, onfile, onpaste, ontoggle }: Properties) => ({
  ...(onclick && { onclick }),
  ...(oninput && { oninput: (event: Event) => oninput(fieldOf(event).value) }),
  ...(onchange && { onchange: (event: Event) => onchange(fieldOf(event).checked) }),
  ...(onfile && { onchange: (event: Event) => onfile(fieldOf(event).files?.[0] ?? null) }),
  ...(onpaste && {
    onpaste: (event: ClipboardEvent) => {
      if (!onpaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
    },
  }),
  ...(ontoggle && {
    ontoggle: (event: Event) => ontoggle((event.currentTarget as HTMLDetailsElement).open),
  }),
});

/** They turn the direction of writing of all behind them: a cell that holds one would turn our own words, too. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

const shown = (child: Child): Child => (typeof child === 'string' ? child.replace(TURNS, '') : child);

/** Text is always shown as text, never as HTML. */
export const element = (
  tag: keyof HTMLElementTagNameMap,
  properties: Properties = {},
  ...children: readonly Child[]
): View => {
  const { onclick, oninput, onchange, onfile, onpaste, ontoggle, ...attributes } = properties;
  const given = Object.entries(attributes).filter(([name, value]) => value !== '' || name === 'value');
  return h(
    tag,
    {
      ...(tag === 'button' ? { type: 'button' } : {}),
      ...Object.fromEntries(given),
      ...(properties.id ? { key: properties.id } : {}),
      ...listeners(properties),
    },
    ...children.map(shown),
  );
};
