/** The one place where the sidebar's state changes. */
import { detoured } from './detoured.ts';
import type { Event } from './event.ts';
import { focusing } from './focusing.ts';
import { requested } from './requested.ts';
import { reviewed } from './reviewed.ts';
import type { Detour, State } from './state.ts';
import { stepToOpen } from './steps.ts';

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
    case 'deciding':
    case 'decided':
    case 'retracted':
    case 'grewOld':
    case 'found':
      return reviewed(state, event);
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

const filled = (state: State, detour: Detour): State => ({
  ...state,
  detour,
  begun: { ...state.begun, [detour.kind]: detour },
});
