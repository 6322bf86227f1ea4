import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { grid } from '../../test/support/tabs/grid.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import { MOST_CELLS } from '../grid/reading/readableTabs.ts';
import type { Tab, Workbook } from '../grid/workbook.ts';
import { languageOf } from '../problems/language.ts';
import { UserError } from '../problems/refusal.ts';
import { decideRequest, type Request } from './requests.ts';

const means = { parseHtml, language: languageOf('th') };

const unread = (name: string, why: NonNullable<Tab['unread']>): Tab => ({
  ...tabOf(grid(name, [['']])),
  unread: why,
});

const withTab = (tab: Tab): Workbook => ({ tabs: [...new PlainWorkbook({}).now.tabs, tab] });

describe('a tab that was too large to be read', () => {
  it.each([
    ['of ours', unread('สรุปผล', 'own-too-large')],
    ['with the name of the settings', unread('ตั้งค่า', 'too-large')],
  ])('and is one %s keeps everything from being written: it would be made a second time', (_, tab) => {
    const refused = new UserError({ code: 'own-tab-too-large', tab: tab.grid.name, most: MOST_CELLS });
    const workbook = withTab(tab);
    expect(() => decideRequest(workbook, { method: 'run', shown: null }, means)).toThrow(refused);
    expect(() => decideRequest(workbook, { method: 'createScoreTabs', fiscalYear: 2568 }, means)).toThrow(
      refused,
    );
    // Neither of these makes anything.
    expect(decideRequest(workbook, { method: 'start' }, means).answer).toBe(2568);
    expect(() => decideRequest(workbook, { method: 'clearHighlights' }, means)).not.toThrow();
  });

  it('and is one of staff is left alone', () => {
    const workbook = withTab(unread('ข้อมูลดิบ', 'too-large'));
    expect(decideRequest(workbook, { method: 'preview' }, means).answer.kind).toBe('ready');
  });
});

describe('what is written', () => {
  const tabsMade = (values: Record<string, string>): string[] => {
    const { now } = new PlainWorkbook(values);
    const { edits } = decideRequest(now, { method: 'run', shown: null }, means);
    return edits.flatMap((edit) => (edit.op === 'insertTab' ? [edit.tab] : []));
  };

  it('is in the language that the office chose, whoever asks for it', () => {
    expect(tabsMade({})).toContain('สรุปผล');
    expect(tabsMade({ language: 'English' })).toContain('ITA summary');
  });
});

it('a preview answers what a run would, and writes nothing', () => {
  const { now } = new PlainWorkbook({});
  const preview = decideRequest(now, { method: 'preview' }, means);
  const run = decideRequest(now, { method: 'run', shown: null }, means);
  expect(preview.edits).toEqual([]);
  expect(preview.answer.kind === 'ready' && preview.answer.edits).toEqual(run.edits);
});

type WritesWhatWasShown = Extract<Request, { method: 'run' | 'startYear' | 'writePaste' }>;

it('whoever has a preview written says what was shown, or that nothing was: the compiler asks for it', () => {
  const mayBeForgotten: undefined extends WritesWhatWasShown['shown'] ? true : false = false;
  expect(mayBeForgotten).toBe(false);
});
