/** The one place where the sidebar's state changes. */
import type { Supposed } from '../../src/assessment/whatIf.ts';
import type { Skipped } from '../../src/grid/door.ts';
import { describeSkipped } from '../../src/run/describeSkipped.ts';
import type { WorkbookWriting } from '../../src/settings/settingsPage.ts';
import type { LanguageCode } from '../../src/words/voice.ts';
import {
  type Begun,
  type Detour,
  type Focus,
  type Found,
  initialState,
  type Saying,
  type Shown,
  type State,
} from './state.ts';
import type { StepName } from './stepName.ts';
import { stepStates, stepToOpen } from './steps.ts';
import { type Change, noWishes, type Reading, stillHolding, type Wishes } from './wishes.ts';

/** What happens to a request. */
type RequestEvent =
  /** A request has begun. */
  | { readonly type: 'began'; readonly message: Saying }
  /** So much of it is written; the whole has more to come, or not. */
  | {
      readonly type: 'progressed';
      readonly message: Saying;
      readonly canStop: boolean;
      readonly isWriting?: true;
    }
  | { readonly type: 'halted' }
  /** Something is being read for it; null: not any more. */
  | { readonly type: 'reading'; readonly message: Saying | null }
  /** A part of it is done for good, whatever comes of the rest. */
  | { readonly type: 'achieved'; readonly done: Saying }
  /** The person does not wait for what is being read. */
  | { readonly type: 'givenUp'; readonly skipped: readonly Skipped[] }
  | { readonly type: 'finished'; readonly said: Saying; readonly skipped: readonly Skipped[] }
  | { readonly type: 'failed'; readonly said: Saying };

export type Event =
  | RequestEvent
  /** What the person prefers is known. */
  | {
      readonly type: 'opened';
      readonly language: LanguageCode;
      readonly isShownAround: boolean;
      readonly isBlank: boolean;
    }
  | { readonly type: 'spoke'; readonly language: LanguageCode }
  /** A workbook was read, or is known again. */
  | { readonly type: 'read'; readonly writing: WorkbookWriting; readonly isBlank: boolean }
  | { readonly type: 'toured'; readonly tour: State['tour'] }
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
  /** `isKept`: it was read by whoever opened the document last, and the person asked for nothing yet. */
  | { readonly type: 'found'; readonly found: Found; readonly isKept?: true }
  | { readonly type: 'went'; readonly step: StepName; readonly focus: string | null }
  /** A detour begins; null: the person is done with it. */
  | { readonly type: 'detoured'; readonly detour: Detour | null; readonly focus: string | null }
  /** The person filled in something of it. */
  | { readonly type: 'filled'; readonly detour: Detour; readonly focus: string | null }
  | { readonly type: 'supposed'; readonly supposed: Supposed }
  | { readonly type: 'toolsOpened'; readonly isOpen: boolean }
  | { readonly type: 'yearKnown'; readonly year: number }
  | { readonly type: 'yearChosen'; readonly year: number }
  | { readonly type: 'drafted'; readonly text: string };

/** The state after an event. What a request in progress is told falls away where none is in progress. */
export const reduce = (state: State, event: Event): State => {
  switch (event.type) {
    case 'opened':
      return {
        ...state,
        language: state.isLanguageChosen ? state.language : event.language,
        tour: event.isShownAround || state.found ? null : 'offered',
        isBlank: event.isBlank,
      };
    case 'spoke':
      return { ...state, language: event.language, isLanguageChosen: true };
    case 'read': {
      const { digits, language, vocabulary } = event.writing;
      return { ...state, digits, written: language ?? 'th', vocabulary, isBlank: event.isBlank };
    }
    case 'toured':
      return toured(state, event.tour);
    case 'began':
    case 'progressed':
    case 'halted':
    case 'reading':
    case 'achieved':
    case 'givenUp':
    case 'finished':
    case 'failed':
      return requested(state, event);
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
      return retracted(state);
    case 'grewOld':
      return { ...state, isOld: true, said: { what: ({ words }) => words.sidebar.outdated, isError: false } };
    case 'found':
      return { ...found(state, event.found), tour: event.isKept ? state.tour : null };
    case 'went':
      return focusing({ ...state, step: event.step, detour: null }, event.focus, 'now');
    case 'detoured':
      return focusing(detoured(state, event.detour), event.focus, 'now');
    case 'filled':
      return focusing(
        {
          ...state,
          detour: event.detour,
          begun: { ...state.begun, [event.detour.kind]: event.detour },
        },
        event.focus,
        'now',
      );
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

/** What comes of a request, and how far it is. */
const requested = (state: State, event: RequestEvent): State => {
  switch (event.type) {
    case 'began':
      return {
        ...state,
        work: {
          message: event.message,
          reading: null,
          done: null,
          hasWritten: false,
          canStop: false,
          isHalted: false,
        },
        said: null,
      };
    case 'progressed':
      if (!state.work) return state;
      return {
        ...state,
        work: {
          ...state.work,
          message: event.message,
          canStop: event.canStop,
          hasWritten: state.work.hasWritten || event.isWriting === true,
        },
      };
    case 'halted':
      return state.work ? { ...state, work: { ...state.work, isHalted: true } } : state;
    case 'reading':
      return state.work ? { ...state, work: { ...state.work, reading: event.message } } : state;
    case 'achieved':
      return state.work ? { ...afterWriting(state), work: { ...state.work, done: event.done } } : state;
    case 'givenUp':
      return givenUp(state, event.skipped);
    case 'finished':
      return over(afterWriting(state), { what: withSkipped(event.said, event.skipped), isError: false });
    case 'failed':
      return over(state, { what: event.said, isError: true });
  }
};

/** Each step of the tour is beside the step that it is about; after it, a person is led to what needs one. */
const toured = (state: State, tour: State['tour']): State => {
  if (tour === null) {
    const step = state.found ? stepToOpen(state.found) : 'scores';
    return focusing({ ...state, tour, step }, '', 'now');
  }
  return focusing({ ...state, tour, step: tour === 'offered' ? state.step : tour }, 'tour', 'now');
};

const focusing = (state: State, id: string | null, when: Focus['when']): State =>
  id === null ? state : { ...state, focus: { id, when } };

/** Something stands in the workbook once it was written to. */
const afterWriting = (state: State): State => ({
  ...state,
  isBlank: state.isBlank && state.work?.hasWritten !== true,
});

/** A request is over, and what it left to the focus is done. */
const over = (state: State, said: State['said']): State => ({
  ...state,
  work: null,
  said,
  focus: { id: '', when: 'gone' },
});

const retracted = (state: State): State => ({
  ...state,
  wishes: wishesOf(state.found),
  isOutdated: false,
});

/** All stays as it was before, but for what is done already: what is shown does not know of that, and its form is used up. */
const givenUp = (state: State, skipped: readonly Skipped[]): State => {
  if (!state.work?.reading) return state;
  const { done, hasWritten } = state.work;
  const stopped: Saying = (language) => {
    const { reading, run, runAgain } = language.words.sidebar;
    const next = hasWritten ? reading.stoppedAfterWriting(state.found ? runAgain : run) : reading.stopped;
    return [...(done ? [done(language)] : []), next].join(' ');
  };
  const stays = retracted(done || hasWritten ? detoured(afterWriting(state), null) : state);
  return over(
    { ...stays, isOld: state.isOld || (hasWritten && shownIn(state) !== null) },
    { what: withSkipped(stopped, skipped), isError: false },
  );
};

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

/** Whether one agency's year is shown still. */
const isSameDossier = (state: State, next: Found): boolean => {
  const before = shownIn(state);
  if (!before || next.kind !== 'shown') return false;
  const [was, now] = [before.run.decision.dossier, next.run.decision.dossier];
  return was.fiscalYear === now.fiscalYear && was.agency === now.agency;
};

const detoured = (state: State, detour: Detour | null): State => ({
  ...state,
  detour,
  begun: detour ? state.begun : withoutUsed(state),
});

/** What was chosen for one Word file serves for the next; all else is used up, or taken back, with its form. */
const withoutUsed = ({ detour, begun }: State): Begun =>
  detour && detour.kind !== 'report' ? { ...begun, [detour.kind]: undefined } : begun;

/** A person stays where the work is, unless what was found can only be gone on with elsewhere. */
const found = (state: State, next: Found): State => {
  // What a person tries out, or fills in, is of one agency's year: on another's items it would be nonsense.
  const isSame = isSameDossier(state, next);
  return {
    ...state,
    found: next,
    isOld: false,
    detour: null,
    begun: isSame ? withoutUsed(state) : initialState.begun,
    wishes: next.kind === 'shown' ? wishesOf(next) : state.wishes,
    supposed: isSame ? state.supposed : initialState.supposed,
    step: stepFor(state, next),
  };
};

const stepFor = ({ step, found }: State, next: Found): StepName => {
  const isAtWork = found?.kind === 'shown' || found?.kind === 'damaged';
  return isAtWork && stepStates(next)[step] !== 'waiting' ? step : stepToOpen(next);
};
