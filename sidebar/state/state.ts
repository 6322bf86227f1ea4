/** All that the sidebar knows. Every view is a function of it; `reduce.ts` is where it changes. */
import type { Supposed } from '../../src/assessment/ahead/whatIf.ts';
import type { Moment } from '../../src/ownedTable/inTab/cellName.ts';
import type { Language } from '../../src/problems/language.ts';
import type { Damage } from '../../src/problems/refusal.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import type { NewYear } from '../../src/run/year/newYear.ts';
import type { Question } from '../../src/scores/scores.ts';
import type { Digits } from '../../src/thai/digits.ts';
import { type Vocabulary, type VocabularyCode, vocabularies } from '../../src/vocabulary/known.ts';
import type { LanguageCode } from '../../src/words/voice.ts';
import type { ReportDetour } from './reportForm.ts';
import type { SelectionForm } from './selectionForm.ts';
import type { StepName } from './stepName.ts';
import type { UnitsForm } from './unitsForm.ts';
import { noWishes, type Wishes } from './wishes.ts';

/** A sentence, in whatever language the page speaks by then. */
export type Saying = (language: Language) => string;

/** A decided run, the wishes it was decided with, and whether it is written. */
export interface Shown {
  readonly run: ReadyRun;
  readonly wishes: Wishes;
  readonly moment: Moment;
}

/** What reading came to. */
export type Found =
  | ({ readonly kind: 'shown' } & Shown)
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  | { readonly kind: 'damaged'; readonly damage: Damage }
  /** There are no scores yet. */
  | { readonly kind: 'nothing' };

/** What takes the place of a step until the person is done with it. */
export type Detour =
  | { readonly kind: 'paste' }
  | {
      readonly kind: 'pasted';
      readonly text: string;
      readonly understood: Understood;
      /** Keys of what the person accepts. */
      readonly accepted: readonly string[];
    }
  | {
      readonly kind: 'new-year';
      readonly year: NewYear;
      /** Keys of the measures that are ticked; runs ahead of what is shown until that is decided. */
      readonly carry: readonly string[];
    }
  | { readonly kind: 'selection'; readonly form: SelectionForm }
  /** Before the first plan is written. */
  | { readonly kind: 'units'; readonly form: UnitsForm }
  | ReportDetour;

/** What a person filled in of each kind of detour, and neither used nor took back. */
export type Begun = { readonly [Kind in Detour['kind']]?: Extract<Detour, { kind: Kind }> };

/** One request at a time. */
interface Work {
  /** What is done now. */
  readonly message: Saying;
  /** What is being read for it; null while nothing is. Whoever does not want to wait gives the whole up. */
  readonly reading: Saying | null;
  /** What of it is done for good, and is to be said whatever comes of the rest; null while there is nothing to say. */
  readonly done: Saying | null;
  /** Whether it wrote to the workbook. */
  readonly hasWritten: boolean;
  /** Whether more is to be written than what is being written now: only then can it be stopped. */
  readonly canStop: boolean;
  readonly isHalted: boolean;
}

/** The id of what takes the focus, '' for the first heading: at once, or when what has the focus is gone. */
export interface Focus {
  readonly id: string;
  readonly when: 'now' | 'gone';
}

export interface State {
  /** What the page speaks. */
  readonly language: LanguageCode;
  /** In which digits, if it has Thai ones: those of the workbook that was read last. */
  readonly digits: Digits;
  /** What its new tabs are written in. */
  readonly written: VocabularyCode;
  /** Whose words stand in that workbook. */
  readonly vocabulary: Vocabulary;
  /** Whether the person chose it: then the account's is not asked for. */
  readonly isLanguageChosen: boolean;
  /** The step that the person is shown around; null when nobody is. */
  readonly tour: StepName | 'offered' | null;
  readonly step: StepName;
  readonly detour: Detour | null;
  /** Stands in its form again when that is opened again: no other step and no error loses it. */
  readonly begun: Begun;
  /** Null until something was read. */
  readonly found: Found | null;
  /** Whether it would come out otherwise by now. */
  readonly isOld: boolean;
  /** Whether nothing stands in any tab, as far as it is known; false until it is. */
  readonly isBlank: boolean;
  /** What the person asked for; runs ahead of what is shown until that is decided. */
  readonly wishes: Wishes;
  /** Whether a wish came in since the last decision began. */
  readonly isOutdated: boolean;
  readonly work: Work | null;
  /** What came of the last request; null while there is nothing to say. */
  readonly said: { readonly what: Saying; readonly isError: boolean } | null;
  /** What a person tries out; nothing of it is written. */
  readonly supposed: Supposed;
  readonly areToolsOpen: boolean;
  /** The year of the tools; null until one is known. */
  readonly year: number | null;
  /** Whether a person chose it. */
  readonly isYearChosen: boolean;
  /** What stands in the field for pasting, until it is written: no error and no way back loses it. */
  readonly draft: string;
  /** What takes the focus, a new object each time. */
  readonly focus: Focus;
}

export const initialState: State = {
  language: 'th',
  digits: 'thai',
  written: 'th',
  vocabulary: vocabularies.th,
  isLanguageChosen: false,
  tour: null,
  step: 'scores',
  detour: null,
  begun: {},
  found: null,
  isOld: false,
  isBlank: false,
  wishes: noWishes,
  isOutdated: false,
  work: null,
  said: null,
  supposed: new Map(),
  areToolsOpen: false,
  year: null,
  isYearChosen: false,
  draft: '',
  focus: { id: '', when: 'gone' },
};
