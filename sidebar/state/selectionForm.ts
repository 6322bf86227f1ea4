/** Choosing the items of the plan: by a rule, or one by one; what stands in the form, and what it says. */
import type { Decision } from '../../src/run/decide.ts';
import type { Selection } from '../../src/settings/settings.ts';
import { toArabicDigits } from '../../src/thai/digits.ts';
import type { Words } from '../../src/words/words.ts';

export type Way = Selection['kind'];

/** Ways that ask for a number. */
export type NumberedWay = 'lowest' | 'below';

export interface SelectionForm {
  readonly way: Way;
  /** As typed. */
  readonly numbers: Readonly<Record<NumberedWay, string>>;
  /** Codes of the ticked items. */
  readonly ticked: ReadonlySet<string>;
  readonly isByGain: boolean;
  /** What was wrong when it was to be used, and the field to mend, if it is one. */
  readonly mistake: { readonly code: Mistake; readonly field: NumberedWay | null } | null;
}

type Mistake = 'badCount' | 'badThreshold' | 'nothingTicked';

/** What the fields propose until a person chose another number. */
const COUNT = 5;
const THRESHOLD = 90;

/** What is in use stands in the form. */
export const selectionFormOf = ({ selection, selected }: Decision): SelectionForm => ({
  way: selection.kind,
  numbers: {
    lowest: String(selection.kind === 'lowest' ? selection.count : COUNT),
    below: String(selection.kind === 'below' ? selection.threshold : THRESHOLD),
  },
  ticked: new Set(selected),
  isByGain: false,
  mistake: null,
});

type Chosen = { readonly selection: Selection } | NonNullable<SelectionForm['mistake']>;

/** What the form gives: a selection, or what is wrong. @param codes every item, in the framework's order */
export const chosenIn = ({ way, numbers, ticked }: SelectionForm, codes: readonly string[]): Chosen => {
  const typed = (field: NumberedWay): string => toArabicDigits(numbers[field]).trim();
  switch (way) {
    case 'default':
      return { selection: { kind: 'default' } };
    case 'lowest': {
      const count = /^[0-9]+$/.test(typed('lowest')) ? Number(typed('lowest')) : 0;
      return count >= 1 && count <= codes.length
        ? { selection: { kind: 'lowest', count } }
        : { code: 'badCount', field: 'lowest' };
    }
    case 'below': {
      const threshold = /^[0-9]+(?:\.[0-9]{1,2})?$/.test(typed('below')) ? Number(typed('below')) : 0;
      return threshold > 0 && threshold <= 100
        ? { selection: { kind: 'below', threshold } }
        : { code: 'badThreshold', field: 'below' };
    }
    case 'items': {
      const chosen = codes.filter((code) => ticked.has(code));
      return chosen.length > 0
        ? { selection: { kind: 'items', codes: chosen } }
        : { code: 'nothingTicked', field: null };
    }
  }
};

/** @param most how many items there are */
export const describeMistake = (
  mistake: Mistake,
  most: number,
  words: Words['sidebar']['selection'],
): string => (mistake === 'badCount' ? words.badCount(most) : words[mistake]);
