import { beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/problems/language.ts';
import type { ReportNow } from '../../src/run/report/reportRequests.ts';
import type { ReadyRun } from '../../src/run/run.ts';
import { vocabularies } from '../../src/vocabulary/known.ts';
import { golden } from '../../test/support/result/golden.ts';
import { readyRun } from '../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import type { Event } from './event.ts';
import { reduce } from './reduce.ts';
import { reportFormOf } from './reportForm.ts';
import { type Detour, type Found, initialState, type State } from './state.ts';
import { stepStates } from './steps.ts';
import { emptyUnits } from './unitsForm.ts';
import { carry, noWishes } from './wishes.ts';

const next = (state: State, ...events: readonly Event[]): State => events.reduce(reduce, state);
const say = (text: string) => () => text;
const saidIn = ({ said }: State): string | undefined => said?.what(languageOf('th'));

let book: PlainWorkbook;
let run: ReadyRun;

beforeAll(() => {
  const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
  book = new PlainWorkbook({ agency: 'อบต.ตัวอย่าง' }, { IIT, EIT1, EIT2, OIT, overall });
  run = readyRun(book.now);
});

const planned = (wishes = noWishes): Found => ({ kind: 'shown', run, wishes, moment: 'planned' });
const found = (one: Found): Event => ({ type: 'found', found: one });

describe('a workbook that is read', () => {
  const writing = {
    digits: 'arabic',
    language: null,
    settingWords: null,
    vocabulary: vocabularies.en,
    tab: null,
  } as const;

  it('says in which digits, and with whose words, the page is from then on', () => {
    const state = next(initialState, { type: 'read', writing, isBlank: false }, found(planned()));
    expect([state.digits, state.written, state.vocabulary]).toEqual(['arabic', 'th', vocabularies.en]);
  });

  it('is blank as it was read last, until something is written to it', () => {
    const blank = next(initialState, { type: 'read', writing, isBlank: true });
    expect(blank.isBlank).toBe(true);
    const begun = next(blank, { type: 'began', message: say('working') });
    const finished: Event = { type: 'finished', said: say('done'), skipped: [] };
    expect(next(begun, finished).isBlank).toBe(true);
    const message = say('1/1');
    const written = next(begun, { type: 'progressed', message, canStop: false, isWriting: true });
    expect(next(written, finished).isBlank).toBe(false);
    expect(next(written, { type: 'achieved', done: say('made') }).isBlank).toBe(false);
    expect(next(written, { type: 'failed', said: say('refused') }).isBlank).toBe(true);
    expect(next(blank, { type: 'read', writing, isBlank: false }).isBlank).toBe(false);
  });
});

describe('a request', () => {
  it('says what it does, then what came of it, and forgets what was said before', () => {
    const begun = next(
      initialState,
      { type: 'said', said: say('before'), isError: true },
      { type: 'began', message: say('working') },
    );
    expect([begun.work?.message(languageOf('th')), begun.said]).toEqual(['working', null]);
    const done = next(begun, { type: 'finished', said: say('done'), skipped: [] });
    expect([done.work, saidIn(done), done.said?.isError]).toEqual([null, 'done', false]);
    const failed = next(begun, { type: 'failed', said: say('failed') });
    expect([failed.work, saidIn(failed), failed.said?.isError]).toEqual([null, 'failed', true]);
  });

  it('says what tabs did not take, behind what was done', () => {
    const skipped = [{ tab: 'IIT', what: 'highlights', detail: '' }] as const;
    const done = next(initialState, { type: 'finished', said: say('done'), skipped });
    expect(saidIn(done)).toMatch(/^done .*IIT/);
  });

  it('can be stopped while more is to be written', () => {
    const begun = next(initialState, { type: 'began', message: say('working') });
    expect(begun.work).toMatchObject({ canStop: false, isHalted: false });
    const writing = next(begun, { type: 'progressed', message: say('1/3'), canStop: true });
    expect(writing.work).toMatchObject({ canStop: true, isHalted: false });
    expect(next(writing, { type: 'halted' }).work?.isHalted).toBe(true);
    expect(next(initialState, { type: 'halted' }).work).toBeNull();
  });
});

describe('reading', () => {
  const begun: Event = { type: 'began', message: say('working') };
  const reading: Event = { type: 'reading', message: say('reading') };
  const givenUp: Event = { type: 'givenUp', skipped: [] };
  const { stopped } = languageOf('th').words.sidebar.reading;

  it('is said while it goes on, and given up with all that was asked for', () => {
    const tried = next(initialState, found(planned()), {
      type: 'wished',
      change: carry('plan', ['a']),
      focus: null,
    });
    const read = next(tried, begun, reading);
    expect(read.work?.reading?.(languageOf('th'))).toBe('reading');
    const free = next(read, givenUp);
    expect([free.work, free.found, free.wishes, free.isOld]).toEqual([null, tried.found, noWishes, false]);
    expect([saidIn(free), free.said?.isError]).toEqual([stopped, false]);
  });

  it('cannot be given up once it is over', () => {
    const over = next(initialState, begun, reading, { type: 'reading', message: null });
    expect(next(over, givenUp)).toBe(over);
    expect(next(initialState, reading, givenUp)).toBe(initialState);
  });

  it('does not hide what was done before: what is shown does not know of it', () => {
    const done: Event = { type: 'achieved', done: say('made') };
    const free = next(initialState, found(planned()), begun, done, reading, givenUp);
    expect([saidIn(free), free.isOld]).toEqual([`made ${stopped}`, false]);
  });

  it('leaves what is shown out of date where something was written before', () => {
    const writing: Event = { type: 'progressed', message: say('1/1'), canStop: false, isWriting: true };
    expect(next(initialState, found(planned()), begun, writing, reading, givenUp).isOld).toBe(true);
    expect(next(initialState, begun, writing, reading, givenUp).isOld).toBe(false);
  });
});

describe('a form whose use was written before the reading was given up', () => {
  const detour: Detour = { kind: 'pasted', text: 'x', understood: {} as never, accepted: ['agency'] };
  const ticked = next(initialState, { type: 'filled', detour, focus: null });
  const working = next(ticked, { type: 'began', message: say('working') });
  const writing: Event = { type: 'progressed', message: say('1/1'), canStop: false, isWriting: true };
  const reading: Event = { type: 'reading', message: say('reading') };
  const givenUp: Event = { type: 'givenUp', skipped: [] };

  it('is gone, and what leads on is named', () => {
    const { run: button } = languageOf('th').words.sidebar;
    const free = next(working, writing, { type: 'achieved', done: say('made') }, reading, givenUp);
    expect([free.detour, free.begun.pasted]).toEqual([null, undefined]);
    expect(saidIn(free)).toMatch(new RegExp(`^made .*“${button}”`));
  });

  it('stays where nothing was done yet', () => {
    const free = next(working, reading, givenUp);
    expect([free.detour, free.begun.pasted]).toEqual([detour, detour]);
  });
});

describe('wishes', () => {
  const wished: Event = { type: 'wished', change: carry('plan', ['a']), focus: 'carry-0' };

  it('run ahead of what is shown, and ask for another decision', () => {
    const state = next(initialState, found(planned()), wished);
    expect(state.wishes.carry).toEqual([{ table: 'plan', key: 'a' }]);
    expect(state.isOutdated).toBe(true);
    expect(state.focus).toEqual({ id: 'carry-0', when: 'gone' });
    expect(next(state, { type: 'deciding' }).isOutdated).toBe(false);
  });

  it('are those of what is shown when they could not be tried', () => {
    const state = next(initialState, found(planned()), wished, { type: 'retracted' });
    expect([state.wishes, state.isOutdated]).toEqual([noWishes, false]);
    const kept = { ...noWishes, carry: [{ table: 'plan', key: 'b' }] };
    expect(next(initialState, found(planned(kept)), wished, { type: 'retracted' }).wishes).toBe(kept);
  });

  it('are done once they are written', () => {
    const wishes = { ...noWishes, carry: [{ table: 'plan', key: 'a' }] };
    const state = next(initialState, found({ kind: 'shown', run, wishes, moment: 'written' }));
    expect(state.wishes).toEqual(noWishes);
  });

  it('of another year fall away', () => {
    const state = next(initialState, found(planned()), wished);
    const reading = { fiscalYear: 2569, offers: [] };
    expect(next(state, { type: 'decided', reading }).wishes).toEqual(noWishes);
    expect(next(state, { type: 'decided', reading: { ...reading, fiscalYear: 2568 } }).wishes).toBe(
      state.wishes,
    );
  });
});

describe('where a person is', () => {
  it('is first led to what needs one: problems before the plan', () => {
    const state = next(initialState, found(planned()));
    expect(stepStates(state.found)).toEqual({
      scores: 'needs',
      result: 'done',
      items: 'done',
      plan: 'needs',
    });
    expect(state.step).toBe('scores');
  });

  it('stays the same when all is read again, and once it is written', () => {
    const at = next(initialState, found(planned()), { type: 'went', step: 'plan', focus: null });
    expect(next(at, found(planned())).step).toBe('plan');
    const written = next(at, found({ kind: 'shown', run, wishes: noWishes, moment: 'written' }));
    expect([written.step, stepStates(written.found).plan]).toEqual(['plan', 'done']);
  });

  it('is where a damaged table, questions or missing scores are mended', () => {
    const at = next(initialState, found(planned()), { type: 'went', step: 'items', focus: null });
    const damage = { table: 'plan', tab: 'A', lost: [], headers: {} };
    expect(next(at, found({ kind: 'damaged', damage })).step).toBe('plan');
    expect(next(at, found({ kind: 'questions', questions: [] })).step).toBe('scores');
    expect(next(at, found({ kind: 'nothing' })).step).toBe('scores');
  });

  it('a detour ends where another step is chosen, or something new is found', () => {
    const away = next(initialState, { type: 'detoured', detour: { kind: 'paste' }, focus: 'paste-text' });
    expect(away.focus).toEqual({ id: 'paste-text', when: 'now' });
    expect(next(away, { type: 'went', step: 'result', focus: '' }).detour).toBeNull();
    expect(next(away, found(planned())).detour).toBeNull();
  });
});

describe('what a person fills in', () => {
  const units = (others: string): Detour => ({ kind: 'units', form: { ...emptyUnits, others } });
  const fill = (detour: Detour): Event => ({ type: 'filled', detour, focus: null });
  const filled = (): State => next(initialState, found(planned()), fill(units('กองช่าง')));

  it('stays when another step is chosen, or the same year is read again', () => {
    const away = next(filled(), { type: 'went', step: 'result', focus: '' });
    expect([away.detour, away.begun.units]).toEqual([null, units('กองช่าง')]);
    expect(next(away, found(planned())).begun.units).toEqual(units('กองช่าง'));
    expect(next(away, { type: 'failed', said: say('failed') }).begun.units).toEqual(units('กองช่าง'));
  });

  it('stays beside what is filled in of another kind', () => {
    const paste: Detour = { kind: 'pasted', text: 'x', understood: {} as never, accepted: ['agency'] };
    const both = next(filled(), { type: 'went', step: 'scores', focus: null }, fill(paste));
    const used = next(both, found(planned()));
    expect([used.begun.pasted, used.begun.units]).toEqual([undefined, units('กองช่าง')]);
  });

  it('goes when it is used, or taken back', () => {
    expect(next(filled(), found(planned())).begun.units).toBeUndefined();
    const left = next(filled(), { type: 'detoured', detour: null, focus: 'x' });
    expect([left.detour, left.begun.units]).toEqual([null, undefined]);
  });

  it('is none of it while a form was only looked at', () => {
    const seen = next(initialState, { type: 'detoured', detour: units(''), focus: '' });
    expect(next(seen, { type: 'went', step: 'result', focus: '' }).begun).toEqual({});
  });

  it('of a Word file serves for the next one, too', () => {
    const settings = { reportSections: ['cover'], reportFont: 'TH Sarabun New' };
    const now = { input: { settings } } as unknown as ReportNow;
    const form = { ...reportFormOf(now), font: 'TH SarabunPSK' } as const;
    const report: Detour = { kind: 'report', now, form, made: null };
    const left = next(filled(), fill(report), { type: 'detoured', detour: null, focus: 'open-report' });
    expect(left.begun.report).toEqual(report);
  });

  it('of another agency’s year does not stand in this one’s form', () => {
    const { decision } = run;
    const other = { ...decision, dossier: { ...decision.dossier, fiscalYear: 2569 } };
    const shown = { ...run, decision: other };
    const away = next(filled(), { type: 'went', step: 'result', focus: '' });
    const there = next(away, found({ kind: 'shown', run: shown, wishes: noWishes, moment: 'planned' }));
    expect(there.begun).toEqual({});
  });
});

describe('the year of the tools', () => {
  it('is the one that is set, until a person chooses another', () => {
    const known = next(initialState, { type: 'yearKnown', year: 2568 });
    expect(known.year).toBe(2568);
    const chosen = next(known, { type: 'yearChosen', year: 2569 }, { type: 'yearKnown', year: 2568 });
    expect(chosen.year).toBe(2569);
  });
});

describe('the language', () => {
  it('is the one that is found, until a person chooses another', () => {
    const opened: Event = { type: 'opened', language: 'en', isShownAround: true, isBlank: false };
    expect(next(initialState, opened).language).toBe('en');
    const chosen = next(initialState, { type: 'spoke', language: 'th' }, opened);
    expect(chosen.language).toBe('th');
  });
});

describe('the tour', () => {
  const opened: Event = { type: 'opened', language: 'th', isShownAround: false, isBlank: false };

  it('is offered to who was not shown around, unless a result is there', () => {
    expect(next(initialState, opened).tour).toBe('offered');
    expect(next(initialState, { ...opened, isShownAround: true }).tour).toBeNull();
    expect(next(initialState, found(planned()), opened).tour).toBeNull();
  });

  it('goes along the steps, ends at the first, and gives way to a result', () => {
    const at = next(initialState, opened, { type: 'toured', tour: 'items' });
    expect([at.step, at.focus]).toEqual(['items', { id: 'tour', when: 'now' }]);
    const ended = next(at, { type: 'toured', tour: null });
    expect([ended.step, ended.tour]).toEqual(['scores', null]);
    expect(next(at, found(planned())).tour).toBeNull();
  });

  it('stays beside a result that was kept with the document, and leads back to what needs a person', () => {
    const kept = next(initialState, opened, { type: 'found', found: planned(), isKept: true });
    expect([kept.tour, kept.found?.kind]).toEqual(['offered', 'shown']);
    const ended = next(kept, { type: 'toured', tour: 'plan' }, { type: 'toured', tour: null });
    expect([ended.tour, ended.step]).toEqual([null, 'scores']);
  });
});

describe('what is shown', () => {
  it('is out of date in every step once others changed it, until it is read again', () => {
    const old = next(initialState, found(planned()), { type: 'grewOld' });
    expect(stepStates(old.found, old.isOld)).toEqual({
      scores: 'needs',
      result: 'stale',
      items: 'stale',
      plan: 'needs',
    });
    expect(next(old, found(planned())).isOld).toBe(false);
  });

  it('leaves what a person tries out where it is', () => {
    const supposed = new Map([['o27', 100]]);
    const tried = next(initialState, found(planned()), { type: 'supposed', supposed });
    expect(next(tried, found(planned())).supposed).toBe(supposed);
  });

  it('is tried out of one agency’s year, not of another’s', () => {
    const tried = next(initialState, found(planned()), {
      type: 'supposed',
      supposed: new Map([['o27', 100]]),
    });
    const of = (dossier: Partial<ReadyRun['decision']['dossier']>): Found => {
      const decision = { ...run.decision, dossier: { ...run.decision.dossier, ...dossier } };
      return { kind: 'shown', run: { ...run, decision }, wishes: noWishes, moment: 'planned' };
    };
    expect(next(tried, found(of({ fiscalYear: 2569 }))).supposed.size).toBe(0);
    expect(next(tried, found(of({ agency: 'เทศบาลตำบลหนองบัว' }))).supposed.size).toBe(0);
    const asking = next(tried, found({ kind: 'questions', questions: [] }));
    expect(next(asking, found(of({ fiscalYear: 2569 }))).supposed.size).toBe(0);
  });
});

describe('a plan that stands', () => {
  it('is out of date when it would be written otherwise', () => {
    book.edit(run.edits);
    book.type('OIT', book.rowOf('OIT', 'o27 '), 2, 100);
    const renewed: Found = { kind: 'shown', run: readyRun(book.now), wishes: noWishes, moment: 'planned' };
    expect(stepStates(renewed).plan).toBe('stale');
  });
});
