/** The one place where the sidebar's state changes. */
import type { Supposed } from '../../src/assessment/whatIf.ts';
import type { Skipped } from '../../src/grid/door.ts';
import { describeSkipped } from '../../src/run/describeSkipped.ts';
import type { WorkbookWriting } from '../../src/settings/settingsPage.ts';
import type { LanguageCode } from '../../src/words/voice.ts';
import type { StepName } from '../steps/stepName.ts';
import { stepStates, stepToOpen } from '../steps/steps.ts';
import {
  type Detour,
  type Focus,
  type Found,
  initialState,
  type Saying,
  type Shown,
  type State,
} from './state.ts';
import { type Change, noWishes, type Reading, stillHolding, type Wishes } from './wishes.ts';

export type Event =
  /** What the person prefers is known. */
  | { readonly type: 'opened'; readonly language: LanguageCode; readonly isShownAround: boolean }
  | { readonly type: 'spoke'; readonly language: LanguageCode }
  /** A workbook was read, or is known again. */
  | { readonly type: 'read'; readonly writing: WorkbookWriting }
  | { readonly type: 'toured'; readonly tour: State['tour'] }
  /** A request has begun. */
  | { readonly type: 'began'; readonly message: Saying }
  /** So much of it is written; the whole has more to come, or not. */
  | { readonly type: 'progressed'; readonly message: Saying; readonly canStop: boolean }
  | { readonly type: 'halted' }
  | { readonly type: 'finished'; readonly said: Saying; readonly skipped: readonly Skipped[] }
  | { readonly type: 'failed'; readonly said: Saying }
  | { readonly type: 'said'; readonly said: Saying | null; readonly isError: boolean }
  /** `focus`: the id of what takes the place of the button that was pressed. */
  | { readonly type: 'wished'; readonly change: Change; readonly focus: string | null }
  /** A decision with the wishes as they are now begins. */
  | { readonly type: 'deciding' }
  /** It was made: wishes that do not hold beside it fall away. */
  | { readonly type: 'decided'; readonly reading: Reading }
  /** The wishes could not be tried: those of what is shown are left. */
  | { readonly type: 'retracted' }
  /** What is shown would come out otherwise by now. */
  | { readonly type: 'grewOld' }
  | { readonly type: 'found'; readonly found: Found }
  | { readonly type: 'went'; readonly step: StepName; readonly focus: string | null }
  | { readonly type: 'detoured'; readonly detour: Detour | null; readonly focus: string | null }
  | { readonly type: 'supposed'; readonly supposed: Supposed }
  | { readonly type: 'toolsOpened'; readonly isOpen: boolean }
  | { readonly type: 'yearKnown'; readonly year: number }
  | { readonly type: 'yearChosen'; readonly year: number }
  | { readonly type: 'drafted'; readonly text: string };

export const reduce = (state: State, event: Event): State => {
  switch (event.type) {
    case 'opened':
      return {
        ...state,
        language: state.isLanguageChosen ? state.language : event.language,
        tour: event.isShownAround || state.found ? null : 'offered',
      };
    case 'spoke':
      return { ...state, language: event.language, isLanguageChosen: true };
    case 'read':
      return { ...state, digits: event.writing.digits, vocabulary: event.writing.vocabulary };
    case 'toured':
      return toured(state, event.tour);
    case 'began':
      return {
        ...state,
        work: { message: event.message, canStop: false, isHalted: false },
        said: null,
      };
    case 'progressed':
      if (!state.work) return state;
      return { ...state, work: { ...state.work, message: event.message, canStop: event.canStop } };
    case 'halted':
      return state.work ? { ...state, work: { ...state.work, isHalted: true } } : state;
    case 'finished':
      return over(state, { what: withSkipped(event.said, event.skipped), isError: false });
    case 'failed':
      return over(state, { what: event.said, isError: true });
    case 'said':
      return { ...state, said: event.said && { what: event.said, isError: event.isError } };
    case 'wished':
      return focusing(
        { ...state, wishes: event.change(state.wishes), isOutdated: true },
        event.focus,
        'gone',
      );
    case 'deciding':
      return { ...state, isOutdated: false };
    case 'decided': {
      const shown = shownIn(state);
      return { ...state, wishes: stillHolding(state.wishes, event.reading, shown && readingOf(shown)) };
    }
    case 'retracted':
      return { ...state, wishes: wishesOf(state.found), isOutdated: false };
    case 'grewOld':
      return { ...state, isOld: true, said: { what: ({ words }) => words.sidebar.outdated, isError: false } };
    case 'found':
      return found(state, event.found);
    case 'went':
      return focusing({ ...state, step: event.step, detour: null }, event.focus, 'now');
    case 'detoured':
      return focusing({ ...state, detour: event.detour }, event.focus, 'now');
    case 'supposed':
      return { ...state, supposed: event.supposed };
    case 'toolsOpened':
      return { ...state, areToolsOpen: event.isOpen };
    case 'yearKnown':
      return state.isYearChosen ? state : { ...state, year: event.year };
    case 'yearChosen':
      return { ...state, year: event.year, isYearChosen: true };
    case 'drafted':
      return { ...state, draft: event.text };
  }
};

/** Each step of the tour is beside the step that it is about. */
const toured = (state: State, tour: State['tour']): State => {
  const step = tour === null || tour === 'offered' ? state.step : tour;
  return focusing(
    { ...state, tour, step: tour === null ? 'scores' : step },
    tour === null ? '' : 'tour',
    'now',
  );
};

const focusing = (state: State, id: string | null, when: Focus['when']): State =>
  id === null ? state : { ...state, focus: { id, when } };

/** A request is over, and what it left to the focus is done. */
const over = (state: State, said: State['said']): State => ({
  ...state,
  work: null,
  said,
  focus: { id: '', when: 'gone' },
});

const withSkipped =
  (said: Saying, skipped: readonly Skipped[]): Saying =>
  (language) =>
    [said(language), ...describeSkipped(skipped, language)].join(' ');

/** The run that is shown. */
export const shownIn = ({ found }: Pick<State, 'found'>): Shown | null =>
  found?.kind === 'shown' ? found : null;

/** What the wishes depend on of what was read. */
export const readingOf = ({ run: { decision, tables } }: Pick<Shown, 'run'>): Reading => ({
  fiscalYear: decision.fiscalYear,
  offers: tables.flatMap(({ change }) => change.offers),
});

/** What was wished for is done once it is written. */
const wishesOf = (found: Found | null): Wishes =>
  found?.kind === 'shown' && found.moment === 'planned' ? found.wishes : noWishes;

/** What a person tries out is of one agency's year: on another's items it would be nonsense. */
const supposedBeside = (state: State, next: Found): Supposed => {
  const before = shownIn(state);
  if (!before || next.kind !== 'shown') return initialState.supposed;
  const [was, now] = [before.run.decision.dossier, next.run.decision.dossier];
  const isSame = was.fiscalYear === now.fiscalYear && was.agency === now.agency;
  return isSame ? state.supposed : initialState.supposed;
};

/** A person stays where the work is, unless what was found can only be gone on with elsewhere. */
const found = (state: State, next: Found): State => ({
  ...state,
  found: next,
  tour: null,
  isOld: false,
  detour: null,
  wishes: next.kind === 'shown' ? wishesOf(next) : state.wishes,
  supposed: supposedBeside(state, next),
  step: stepFor(state, next),
});

const stepFor = ({ step, found }: State, next: Found): StepName => {
  const isAtWork = found?.kind === 'shown' || found?.kind === 'damaged';
  return isAtWork && stepStates(next)[step] !== 'waiting' ? step : stepToOpen(next);
};
