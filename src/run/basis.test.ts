/** What a request is decided on, it names: were such a tab blank, it would be decided otherwise. */
import { expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { golden } from '../../test/support/result/golden.ts';
import { readyRun } from '../../test/support/runs/readyRun.ts';
import { grid } from '../../test/support/tabs/grid.ts';
import { PlainWorkbook } from '../../test/support/tabs/plainWorkbook.ts';
import { tabOf } from '../../test/support/tabs/tab.ts';
import { confirmationOf, isContradiction } from '../assessment/confirmed.ts';
import type { Workbook } from '../grid/workbook.ts';
import { languageOf } from '../problems/language.ts';
import { UserError } from '../problems/refusal.ts';
import { decideRequest, type Request } from './requests.ts';

const CLOCK = 'นาฬิกา';
const PLAN = 'แผนมาตรการ';
const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const TEXT = `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2569\n${AGENCY} จังหวัดตัวอย่าง\nคะแนนรวม 88.59`;

const { IIT, EIT1, EIT2, OIT, overall } = golden.announced;
const means = { parseHtml, language: languageOf('th') };

const decided = <R extends Request>(workbook: Workbook, request: R) =>
  decideRequest(workbook, request, means);

/** What is written, and what is answered but for what shows the workbook as it was read; or why nothing is. */
const outcome = (workbook: Workbook, request: Request): string => {
  try {
    const { edits, answer, shown } = decided(workbook, request);
    return JSON.stringify([edits, request.method === 'run' ? null : answer, shown]);
  } catch (error) {
    if (error instanceof UserError) return JSON.stringify(error.refusal);
    throw error;
  }
};

const withBlank = ({ tabs }: Workbook, name: string): Workbook => ({
  tabs: tabs.map((tab) => (tab.grid.name === name ? tabOf(grid(name, [['']])) : tab)),
});

/** A plan that runs in 2569, as an office keeps it. */
const theirPlan = tabOf(
  grid('แผนที่ทำเอง', [
    ['แผนมาตรการ ประจำปีงบประมาณ พ.ศ. 2569'],
    ['มาตรการ / โครงการ / กิจกรรม', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ช่วงระยะเวลาในการดำเนินการ', 'ผู้รับผิดชอบ'],
    ['โครงการเดิม', 'จัดอบรม', 'ไตรมาส 2', 'สำนักปลัด'],
  ]),
);

/** Workbooks by what is to be done in them: a clock stands in each, and a framework of its own. */
const books = (() => {
  const bookOf = (announced: object, labelled: object): PlainWorkbook => {
    const book = new PlainWorkbook({ agency: AGENCY }, announced);
    book.set({ ...labelled });
    book.now = { tabs: [tabOf(grid(CLOCK, [['ขณะนี้เวลา', 1]])), ...book.now.tabs] };
    book.edit(decided(book.now, { method: 'createFrameworkTab', fiscalYear: 2568 }).edits);
    return book;
  };
  const scored = bookOf({ IIT, EIT1, EIT2, OIT, overall }, {});
  const theirs = { tabs: [...scored.now.tabs, theirPlan] };
  scored.edit(decided(scored.now, { method: 'run', shown: null }).edits);
  const worked = scored.now;
  scored.empty(PLAN, 3);
  const labelled = bookOf({}, { announcedIIT: String(IIT), announcedOIT: String(OIT) }).now;
  return { worked, damaged: scored.now, labelled, theirs };
})();

const pastMeasures = (workbook: Workbook): string[] => {
  const { past } = decided(workbook, { method: 'previewYear', fiscalYear: 2569 }).answer;
  return past?.measures.slice(0, 1).map(({ key }) => key) ?? [];
};

/** What confirms the first contradiction that the report has. */
const confirmation = (): string => {
  const { decision } = readyRun(books.worked);
  const found = decision.problems.find(isContradiction);
  if (!found) throw new Error('The report does not contradict itself');
  return confirmationOf(found, decision.dossier, means.language.vocabulary);
};

/** These only answer. */
type Reading = 'start' | 'preview' | 'previewYear' | 'previewPaste' | 'previewReport';

/** Every request that writes, and the workbook that it is asked for in. */
const asked: {
  readonly [Method in Exclude<Request['method'], Reading | 'useSample'>]: readonly [
    keyof typeof books,
    () => Extract<Request, { method: Method }>,
  ];
} = {
  run: ['worked', () => ({ method: 'run', shown: null })],
  repairTable: ['damaged', () => ({ method: 'repairTable', tab: PLAN })],
  showFollowUp: ['worked', () => ({ method: 'showFollowUp', show: true })],
  makeTable: ['worked', () => ({ method: 'makeTable', table: 'followUp', fiscalYear: 2568 })],
  answer: ['worked', () => ({ method: 'answer', key: 'district', value: 'เมือง' })],
  confirmPrinted: ['worked', () => ({ method: 'confirmPrinted', line: confirmation() })],
  createScoreTabs: ['worked', () => ({ method: 'createScoreTabs', fiscalYear: 2568 })],
  createFrameworkTab: ['worked', () => ({ method: 'createFrameworkTab', fiscalYear: 2569 })],
  createLibraryTab: ['worked', () => ({ method: 'createLibraryTab', fiscalYear: 2568 })],
  startYear: [
    'theirs',
    () => ({ method: 'startYear', fiscalYear: 2569, carry: pastMeasures(books.theirs), shown: null }),
  ],
  moveAnnounced: ['labelled', () => ({ method: 'moveAnnounced' })],
  writePaste: ['worked', () => ({ method: 'writePaste', text: TEXT, accepted: ['province'], shown: null })],
  makeReport: ['worked', () => ({ method: 'makeReport', kind: 'full', sections: ['plan'] })],
  clearHighlights: ['worked', () => ({ method: 'clearHighlights' })],
};

it.each(Object.entries(asked))('the request %s names every tab that it is decided on', (_, [name, ask]) => {
  const [book, request] = [books[name], ask()];
  const { edits, basis } = decided(book, request);
  const counted = new Set([...basis, ...edits.map(({ tab }) => tab)]);
  const before = outcome(book, request);
  const telling = book.tabs
    .map((tab) => tab.grid.name)
    .filter((tab) => outcome(withBlank(book, tab), request) !== before);
  expect(telling.filter((tab) => !counted.has(tab))).toEqual([]);
  expect(basis).not.toContain(CLOCK);
  expect(new Set(basis).size).toBe(basis.length);
});

it('a year begins with measures of the plan that an office keeps', () => {
  const carry = pastMeasures(books.theirs);
  expect(
    decided(books.theirs, { method: 'startYear', fiscalYear: 2569, carry, shown: null }).basis,
  ).toContain('แผนที่ทำเอง');
  expect(decided(books.theirs, { method: 'startYear', fiscalYear: 2569, shown: null }).basis).not.toContain(
    'แผนที่ทำเอง',
  );
});

it('a sample is put into a workbook in which every tab is blank', () => {
  const empty = { tabs: ['Sheet1', 'Sheet2'].map((name) => tabOf(grid(name, [['']]))) };
  expect(decided(empty, { method: 'useSample' }).basis).toEqual(['Sheet1', 'Sheet2']);
});
