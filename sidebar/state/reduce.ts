/** The one place where the sidebar's state changes. */
import { detoured, withoutUsed } from './detoured.ts';
import type { Event } from './event.ts';
import { requested, retracted } from './requested.ts';
import { readingOf, shownIn, wishesOf } from './shown.ts';
import { type Detour, type Focus, type Found, initialState, type State } from './state.ts';
import type { StepName } from './stepName.ts';
import { stepStates, stepToOpen } from './steps.ts';
import { type Reading, stillHolding } from './wishes.ts';

/** The state after an event. */
export const reduce = (state: State, event: Event): State => {
  switch (event.type) {
    case 'opened':
      return opened(state, event);
    case 'spoke':
      return { ...state, language: event.language, isLanguageChosen: true };
    case 'read': {
      const { digits, language, vocabulary } = event.writing;
      return { ...state, digits, written: language ?? 'th', vocabulary, isBlank: event.isBlank };
    }
    case 'toured':
      return toured(state, event.tour);
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
    case 'decided':
      return decided(state, event.reading);
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
      return focusing(filled(state, event.detour), event.focus, 'now');
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
    default:
      return requested(state, event);
  }
};

const opened = (state: State, event: Extract<Event, { type: 'opened' }>): State => ({
  ...state,
  language: state.isLanguageChosen ? state.language : event.language,
  tour: event.isShownAround || state.found ? null : 'offered',
  isBlank: event.isBlank,
});

/** Each step of the tour is beside the step that it is about; after it, a person is led to what needs one. */
const toured = (state: State, tour: State['tour']): State => {
  if (tour === null) {
    const step = state.found ? stepToOpen(state.found) : 'scores';
    return focusing({ ...state, tour, step }, '', 'now');
  }
  return focusing({ ...state, tour, step: tour === 'offered' ? state.step : tour }, 'tour', 'now');
};

const decided = (state: State, reading: Reading): State => {
  const shown = shownIn(state);
  return { ...state, wishes: stillHolding(state.wishes, reading, shown && readingOf(shown)) };
};

const filled = (state: State, detour: Detour): State => ({
  ...state,
  detour,
  begun: { ...state.begun, [detour.kind]: detour },
});

/** Whether one agency's year is shown still. */
const isSameDossier = (state: State, next: Found): boolean => {
  const before = shownIn(state);
  if (!before || next.kind !== 'shown') return false;
  const [was, now] = [before.run.decision.dossier, next.run.decision.dossier];
  return was.fiscalYear === now.fiscalYear && was.agency === now.agency;
};

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

const focusing = (state: State, id: string | null, when: Focus['when']): State =>
  id === null ? state : { ...state, focus: { id, when } };
