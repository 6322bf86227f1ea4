/** From reading the scores to writing the tabs: what would be written is shown first, with what a person decides. */
import type { Moment } from '../src/ownedTable/inTab/cellName.ts';
import { UserError } from '../src/problems/refusal.ts';
import { changesOf } from '../src/run/changes.ts';
import { isOutdated } from '../src/run/outdated.ts';
import { asksForUnits } from '../src/run/plan/asksForUnits.ts';
import type { Outcome, ReadyRun } from '../src/run/run.ts';
import { damageView } from './damageView.ts';
import { describeWritten } from './describeWritten.ts';
import { element } from './element.ts';
import { onReturn } from './onReturn.ts';
import { busyWith, goTo, place, RefusedAfter, say, sentenceOf, show, watch, whenFree } from './page.ts';
import { questionsView } from './questionsView.ts';
import type { ResultActions } from './resultActions.ts';
import { resultView, type Shown } from './resultView.ts';
import { selectionView } from './selectionView.ts';
import { ask, askAside, readAnew } from './server.ts';
import { spoken } from './speech.ts';
import { unitsView } from './unitsView.ts';
import { asked, type Change, noWishes, type Reading, stillHolding, type Wishes } from './wishes.ts';
import { writerFor } from './writer.ts';

const sidebarWords = spoken().words.sidebar;

/** The result on the page, or the last that was. */
let shown: Shown | null = null;

/** What the person asked for; runs ahead of what is shown until the server has answered. */
let wishes: Wishes = noWishes;
let isBehind = false;
let focusNext = '';

/** The main button. It only reads and computes. */
export const runButton = element(
  'button',
  { class: 'primary', id: 'run', onclick: () => analyse() },
  sidebarWords.run,
);

const showResult = (next: Shown): void => {
  shown = next;
  wishes = next.moment === 'planned' ? next.wishes : noWishes;
  show(resultView(next, spoken(), actionsFor(next)), focusNext);
  focusNext = '';
};

const actionsFor = (on: Shown): ResultActions => ({
  goTo,
  chooseItems: () => whenFree(() => chooseItems(on)),
  correct: (key, value) => answer(key, value),
  write: () => (asksForUnits(on.run) ? whenFree(() => askForUnits(on)) : write(on.wishes)),
  wish,
  moveAnnounced,
  confirmPrinted,
  showFollowUp,
  reportMeasures,
  repair,
});

const chooseItems = (on: Shown): void => {
  say('');
  const back = (): void => {
    say('');
    showResult(on);
    place('choose-items').focus();
  };
  const { decision } = on.run;
  const writer = writerFor(decision.settings.digits, spoken());
  show(selectionView(decision, writer, (text) => answer('selection', text), back));
  place(`way-${decision.selection.kind}`).focus();
};

/** Before the first plan is written. */
const askForUnits = (on: Shown): void => {
  const save = (units: string): void => {
    busyWith(sidebarWords.running, async () => {
      await ask({ method: 'answer', key: 'units', value: units });
      return previewAfter(sidebarWords.units.saved);
    });
  };
  show(
    unitsView(writerFor(on.run.decision.settings.digits, spoken()), { save, skip: () => write(on.wishes) }),
  );
  say(sidebarWords.units.waiting);
};

/** Shows what came of reading, and says what is to be done next. */
const showOutcome = (outcome: Outcome, moment: Moment, made: Wishes): string => {
  if (outcome.kind === 'questions') {
    show(questionsView(outcome.questions, spoken(), answer));
    return sidebarWords.questions.waiting;
  }
  if (outcome.kind === 'damaged') {
    show(damageView(outcome.damage, spoken(), { goTo, repair, makeAnew }));
    return sidebarWords.damage.waiting;
  }
  showResult({ run: outcome, wishes: made, moment });
  runButton.textContent = sidebarWords.runAgain;
  runButton.className = 'wide';
  const changes = changesOf(outcome);
  if (moment === 'written') {
    return describeWritten(changes, writerFor(outcome.decision.settings.digits, spoken()));
  }
  return changes.isNothing ? sidebarWords.changes.nothing : sidebarWords.changes.check;
};

/** What the wishes depend on of what was read. */
const readingOf = ({ decision, tables }: ReadyRun): Reading => ({
  fiscalYear: decision.fiscalYear,
  offers: tables.flatMap(({ change }) => change.offers),
});

/** Reads and computes, until no wish came in meanwhile and all that were made hold. Writes nothing. */
const preview = async (): Promise<string> => {
  try {
    for (;;) {
      isBehind = false;
      const made = wishes;
      const outcome = await ask({ method: 'preview', ...asked(made) });
      if (outcome.kind === 'ready') {
        wishes = stillHolding(wishes, readingOf(outcome), shown && readingOf(shown.run));
      }
      if (!isBehind && wishes === made) return showOutcome(outcome, 'planned', made);
    }
  } catch (error) {
    // What is on the page is what the button writes: wishes that could not be tried are taken back.
    wishes = shown?.moment === 'planned' ? shown.wishes : noWishes;
    if (shown && document.getElementById('changes')) showResult(shown);
    throw error;
  }
};

/** Something was done; then the result is read anew. The sentence about the first is not lost when the second fails. */
export const previewAfter = async (done: string): Promise<string> => {
  try {
    return `${done} ${await preview()}`.trim();
  } catch (error) {
    if (error instanceof UserError) throw new RefusedAfter(done, error.refusal);
    throw error;
  }
};

const analyse = (): void => {
  busyWith(sidebarWords.running, () => {
    readAnew();
    // Who wants to leave a damaged plan alone says so beside the damage.
    wishes = { ...wishes, afresh: [] };
    return preview();
  });
};

const renew = (): void => {
  busyWith(sidebarWords.changes.renewing, preview);
};

const wish = (change: Change, focus: string): void => {
  wishes = change(wishes);
  focusNext = focus;
  isBehind = true;
  renew();
};

const write = (made: Wishes): void => {
  busyWith(sidebarWords.changes.writing, async () => {
    try {
      const outcome = await ask({ method: 'run', ...asked(made) });
      isBehind = false;
      return showOutcome(outcome, 'written', made);
    } catch (error) {
      if (!(error instanceof UserError) || !['changed', 'stopped'].includes(error.refusal.code)) throw error;
      // What would be written now is shown before anything else is.
      return previewAfter(sentenceOf(error));
    }
  });
};

const repair = (tab: string): void => {
  busyWith(sidebarWords.damage.repairing, async () => {
    await ask({ method: 'repairTable', tab });
    return previewAfter(sidebarWords.damage.repaired(tab));
  });
};

const makeAnew = (table: string): void => {
  busyWith(sidebarWords.running, () => {
    wishes = { ...wishes, afresh: [...wishes.afresh, table] };
    return preview();
  });
};

const moveAnnounced = (): void => {
  const { moving, moved } = sidebarWords.announced;
  busyWith(moving, async () => {
    await ask({ method: 'moveAnnounced' });
    return previewAfter(moved);
  });
};

const confirmPrinted = (line: string): void => {
  const { confirming, confirmed } = sidebarWords.problems;
  busyWith(confirming, async () => {
    await ask({ method: 'confirmPrinted', line });
    return previewAfter(confirmed);
  });
};

const showFollowUp = (isWanted: boolean): void => {
  busyWith(sidebarWords.followUp.changing, async () => {
    await ask({ method: 'showFollowUp', show: isWanted });
    return previewAfter(isWanted ? sidebarWords.followUp.shown : sidebarWords.followUp.hidden);
  });
};

const reportMeasures = (fiscalYear: number): void => {
  const words = sidebarWords.followUp;
  busyWith(words.reporting, async () => {
    const { tab, personalCells, newerDrafts, withheld } = await ask({
      method: 'makeTable',
      table: 'followUp',
      fiscalYear,
    });
    const { text } = writerFor(shown?.run.decision.settings.digits ?? 'thai', spoken());
    const kept = [
      ...(personalCells > 0 ? [words.reportKept(personalCells)] : []),
      ...(newerDrafts > 0 ? [words.reportNewer(newerDrafts)] : []),
      ...(withheld > 0 ? [words.reportWithheld(withheld)] : []),
    ];
    return [words.reported(tab), ...kept.map(text)].join(' ');
  });
};

const answer = (key: string, value: string): void => {
  busyWith(sidebarWords.running, async () => {
    await ask({ method: 'answer', key, value });
    return preview();
  });
};

/** Says so when what is shown would come out otherwise by now. What cannot be read now is said when it is asked for. */
const checkShown = async (): Promise<void> => {
  const on = shown;
  if (!on) return;
  const made = on.moment === 'planned' ? on.wishes : noWishes;
  const now = await askAside({ method: 'preview', ...asked(made) }).catch(() => null);
  if (now && shown === on && isOutdated(on.run, on.moment, now)) whenFree(() => say(sidebarWords.outdated));
};

onReturn(() => whenFree(checkShown));

watch({
  idle: () => {
    if (isBehind) renew();
  },
});
