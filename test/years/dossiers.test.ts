/** One agency in one fiscal year: what another one's name stands in is left alone, and its figures are not used. */
import { beforeEach, describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { framework2568 } from '../../src/framework/framework2568.ts';
import { allItems } from '../../src/framework/lookup.ts';
import { setCells } from '../../src/grid/edits.ts';
import type { Workbook } from '../../src/grid/workbook.ts';
import { OTHER_AGENCY } from '../../src/paste/otherAgency.ts';
import { UserError } from '../../src/problems/refusal.ts';
import type { Deed } from '../../src/run/conversation/deed.ts';
import { writePaste } from '../../src/run/paste/writePaste.ts';
import { prepareRun, type ReadyRun } from '../../src/run/run.ts';
import { makeTable } from '../../src/run/table/makeTable.ts';
import { repairIn } from '../../src/run/table/repair.ts';
import { createScoreTabs } from '../../src/run/tabs/createTabs.ts';
import { moveAnnounced } from '../../src/run/year/moveAnnounced.ts';
import { previewYear, startYear } from '../../src/run/year/newYear.ts';
import { settingsTurn } from '../../src/run/year/yearTurn.ts';
import { announcedEdits } from '../../src/settings/announced/announcedEdits.ts';
import { readSettings } from '../../src/settings/readSettings.ts';
import { goldenAnnounced, goldenPlanItems, goldenScores } from '../support/result/golden.ts';
import { readyRun } from '../support/runs/readyRun.ts';
import { PlainWorkbook, thai } from '../support/tabs/plainWorkbook.ts';
import { pastedAgency, reportText } from '../support/texts/reportText.ts';

const FIRST = 'องค์การบริหารส่วนตำบลดอนเกษม';
const SECOND = 'เทศบาลตำบลห้วยลึก';
const figures = {
  ...goldenAnnounced.parts,
  overall: goldenAnnounced.overall,
  level: goldenAnnounced.level,
} as Record<string, number | string>;
const others = { IIT: 91.5, EIT1: 92.25, EIT2: 93.75, OIT: 85, overall: 90.1, level: 'ผ่านดี' };

let book: PlainWorkbook;

beforeEach(() => {
  book = new PlainWorkbook({ agency: FIRST }, figures);
});

const ready = (request?: object) => readyRun(book.now, request);
const refusal = (job: () => unknown): unknown => {
  try {
    job();
  } catch (error) {
    if (error instanceof UserError) return error.refusal;
    throw error;
  }
  return null;
};
const run = (): ReadyRun => {
  const outcome = ready();
  book.edit(outcome.edits);
  return outcome;
};
const ask = <Answer>(decide: (workbook: Workbook) => Deed<Answer>): Answer => {
  const { edits, answer } = decide(book.now);
  book.edit(edits);
  return answer;
};
/** Types a name into the row of 2568, in a column for agencies. */
const nameRow = (name: string): void => {
  const row = book.rowOf('ตั้งค่า', '2568');
  book.type('ตั้งค่า', row - 1, 8, 'หน่วยงาน');
  book.type('ตั้งค่า', row, 8, name);
};
/** Sets an agency as staff do who keep several in a workbook: its name, and the tabs with its scores. */
const turnTo = (agency: string): void => {
  const suffix = agency === SECOND ? ' ห้วยลึก' : '';
  if (!book.names.includes(`IIT${suffix}`)) {
    book.addScores(suffix, (score, item) => (item.startsWith('o') ? 100 - score : Math.abs(score - 1)));
  }
  book.set({ agency, tabIIT: `IIT${suffix}`, tabEIT: `EIT${suffix}`, tabOIT: `OIT${suffix}` });
};
const codes = ({ decision }: ReadyRun): string[] => decision.problems.map(({ code }) => code);

describe('another agency’s name', () => {
  it('leaves the tabs of the first as they are and makes its own, with its name', () => {
    run();
    ask((workbook) => makeTable(workbook, { table: 'followUp', fiscalYear: 2568 }, thai));
    const before = new Map(book.names.map((name) => [name, book.tab(name).grid]));
    turnTo(SECOND);
    run();
    ask((workbook) => makeTable(workbook, { table: 'followUp', fiscalYear: 2568 }, thai));
    for (const name of ['สรุปผล', 'แผนมาตรการ', 'บทวิเคราะห์', 'รายงานผลการดำเนินการ']) {
      expect(book.tab(name).grid, name).toEqual(before.get(name));
      expect(book.shown(`${name} ทต.ห้วยลึก`).flat().join('\n'), name).toContain(SECOND);
    }
    expect(ready().edits).toEqual([]);
  });

  it('finds its own tabs again, and so does the first', () => {
    run();
    turnTo(SECOND);
    run();
    const both = book.names;
    for (const agency of [FIRST, 'อบต.ดอนเกษม', SECOND]) {
      turnTo(agency);
      run();
      expect(book.names, agency).toEqual(both);
    }
  });

  it('that only mends a letter is still the same agency', () => {
    run();
    const before = book.names;
    book.set({ agency: 'องค์การบริหารส่วนตำบลดอนเกสม' });
    run();
    expect(book.names).toEqual(before);
    expect(book.shown('แผนมาตรการ').flat()).toContain('องค์การบริหารส่วนตำบลดอนเกสม');
    expect(ready().edits).toEqual([]);
  });

  it('that is deleted takes no name from the tabs', () => {
    run();
    book.set({ agency: '' });
    run();
    turnTo(SECOND);
    run();
    expect(book.names).toContain('แผนมาตรการ ทต.ห้วยลึก');
  });

  it('does not take over a damaged plan of the first', () => {
    run();
    const memory = book.rowOf('แผนมาตรการ', 'ita:');
    book.edit([{ op: 'deleteRows', tab: 'แผนมาตรการ', first: memory, count: 1 }]);
    expect(prepareRun(book.now, {}, thai).kind).toBe('damaged');
    turnTo(SECOND);
    expect(ready().plan.work).toMatchObject({ isNew: true, tabName: 'แผนมาตรการ ทต.ห้วยลึก' });
  });
});

describe('a name that may be a mistake', () => {
  it('in the announced table is said where its row is all that the year has', () => {
    nameRow('อบต ดอนเกษม อ.เมือง จ.เลย');
    expect(ready().decision.settings.announced.overall).toBe(88.59);
    nameRow('อบต.ดอนเกศวิทย์');
    const outcome = ready();
    expect(outcome.decision.settings.announced.overall).toBeNull();
    expect(codes(outcome)).toContain('announced-names-other-agency');
  });

  it('in the settings is said before a second summary and plan are made', () => {
    run();
    turnTo(SECOND);
    expect(ready().decision.problems).toContainEqual({
      code: 'tabs-of-other-agency',
      tab: 'สรุปผล',
      tabs: ['สรุปผล', 'แผนมาตรการ', 'บทวิเคราะห์'],
      agency: FIRST,
      own: SECOND,
    });
    run();
    expect(codes(ready())).not.toContain('tabs-of-other-agency');
  });

  it('one letter away is said before the tabs are renamed', () => {
    book.set({ agency: 'อบต.หนองแสง' });
    run();
    book.set({ agency: 'องค์การบริหารส่วนตำบลหนองแสง' });
    expect(codes(ready())).not.toContain('agency-renamed');
    book.set({ agency: 'อบต.หนองแวง' });
    const { decision } = run();
    expect(decision.problems.filter(({ code }) => code === 'agency-renamed')).toEqual(
      ['สรุปผล', 'แผนมาตรการ', 'บทวิเคราะห์'].map((tab) => ({
        code: 'agency-renamed',
        tab,
        from: 'อบต.หนองแสง',
        to: 'อบต.หนองแวง',
      })),
    );
    expect(codes(ready())).not.toContain('agency-renamed');
    expect(ready().edits).toEqual([]);
  });

  it('is asked for where it is blank and the year has tabs of two', () => {
    run();
    turnTo(SECOND);
    run();
    book.set({ agency: '' });
    expect(refusal(ready)).toEqual({ code: 'agency-not-set', agencies: [FIRST, SECOND] });
  });
});

describe('a plan that lost its memory', () => {
  const setTitle = (text: string): void =>
    book.type('แผนมาตรการ', book.rowOf('แผนมาตรการ', 'แผนมาตรการ'), 1, text);
  const damage = (text: string): void => {
    const first = book.rowOf('แผนมาตรการ', 'ita:');
    book.edit([{ op: 'deleteRows', tab: 'แผนมาตรการ', first, count: 1 }]);
    setTitle(text);
  };
  const repair = () => ask((workbook) => repairIn(workbook, 'แผนมาตรการ', thai));
  const title = (agency: string) => `แผนมาตรการ ${agency} ประจำปีงบประมาณ พ.ศ. 2569`;

  beforeEach(() => {
    run();
  });

  it('is not stamped with the agency that is set where it may be another one’s', () => {
    turnTo(SECOND);
    run();
    damage(title(''));
    expect(refusal(repair)).toEqual({ code: 'owner-unknown', tab: 'แผนมาตรการ', unknown: ['agency'] });
    book.set({ agency: FIRST, tabIIT: 'IIT', tabEIT: 'EIT', tabOIT: 'OIT' });
    setTitle(title('อบต.ดอนเกษม'));
    repair();
    expect(book.shown('แผนมาตรการ').flat().join(' ')).toContain(`"agency":"${FIRST}"`);
  });

  it('is not stamped with the year that is set where it may be of another', () => {
    ask((workbook) => startYear(workbook, 2569, [], thai));
    book.addScores(' ปี 2569', (score, item) => (item.startsWith('o') ? 100 - score : Math.abs(score - 1)));
    damage('แผนมาตรการ');
    expect(refusal(repair)).toEqual({ code: 'owner-unknown', tab: 'แผนมาตรการ', unknown: ['year'] });
  });

  it('is repaired from the result that it was made from, or not at all', () => {
    ask((workbook) => startYear(workbook, 2569, [], thai));
    book.addScores(' ปี 2569', (score, item) => (item.startsWith('o') ? 100 - score : Math.abs(score - 1)));
    damage(title(FIRST));
    expect(refusal(repair)).toMatchObject({ code: 'table-damaged', tab: 'แผนมาตรการ', inYear: 2568 });
    book.set({ fiscalYear: '2568' });
    repair();
    expect(ready().plan.work.isNew).toBe(false);
  });

  it('is the only agency’s and year’s that the workbook knows', () => {
    damage('แผนมาตรการ');
    repair();
    expect(ready().plan.work.isNew).toBe(false);
  });
});

describe('scores', () => {
  const ofOther = (agency: string, own: string, tabs: string[], summary = 'สรุปผล') => ({
    code: 'scores-of-other-agency',
    tabs,
    agency,
    own,
    summary,
  });

  it('are not another agency’s because its name alone is set', () => {
    run();
    book.set({ agency: SECOND });
    expect(refusal(ready)).toEqual(ofOther(FIRST, SECOND, ['IIT', 'EIT', 'OIT']));
  });

  it('are not another agency’s where only some of them were replaced', () => {
    run();
    turnTo(SECOND);
    book.set({ tabEIT: 'EIT', tabOIT: 'OIT' });
    expect(refusal(ready)).toEqual(ofOther(FIRST, SECOND, ['EIT', 'OIT']));
  });

  it('of one figure that is the same by chance are used', () => {
    run();
    turnTo(SECOND);
    book.set({ tabOIT: 'OIT' });
    expect(codes(ready())).not.toContain('tab-not-found');
  });

  it('that are pasted with another agency’s name stand in its own tabs, for every instrument', () => {
    run();
    const before = ['IIT', 'EIT', 'OIT', 'สรุปผล'].map((name) => book.tab(name).grid);
    const text = reportText()
      .replaceAll(pastedAgency.name, SECOND)
      .replaceAll(pastedAgency.slip, SECOND)
      .replace(/^((?:i2|e1) [^\t]*)\t[0-9.]+/gm, '$1\t90.25');
    ask((workbook) => writePaste(workbook, { text, parseHtml }, [OTHER_AGENCY, 'agency'], thai));
    expect(ready().decision.settings).toMatchObject({
      agency: SECOND,
      scoreTabs: { IIT: 'IIT 2568', EIT: 'EIT 2568', OIT: 'OIT 2568' },
    });
    expect(['IIT', 'EIT', 'OIT', 'สรุปผล'].map((name) => book.tab(name).grid)).toEqual(before);
  });

  describe('in tabs whose titles name the agency', () => {
    const paste = (agency: string): string[] => {
      const named = reportText().replaceAll(pastedAgency.name, agency).replaceAll(pastedAgency.slip, agency);
      const text = agency === SECOND ? named.replace(/^((?:i2|e1) [^\t]*)\t[0-9.]+/gm, '$1\t90.25') : named;
      return ask((workbook) =>
        writePaste(
          workbook,
          { text, parseHtml },
          [OTHER_AGENCY, 'agency', 'tabIIT', 'tabEIT', 'tabOIT'],
          thai,
        ),
      );
    };
    const ofSecond = ['IIT 2568', 'EIT 2568', 'OIT 2568'];
    const places = () => Object.values(ready().decision.settings.scoreTabs);

    it('are known when the text is pasted again, and no tab is made twice', () => {
      expect(paste(SECOND)).toEqual(ofSecond);
      const ofFirst = paste(FIRST);
      expect(ofFirst).toHaveLength(3);
      for (const [agency, tabs] of [
        [SECOND, ofSecond],
        [FIRST, ofFirst],
      ] as const) {
        const before = book.names;
        expect(paste(agency), agency).toEqual([]);
        expect([book.names, places()], agency).toEqual([before, tabs]);
      }
    });

    it('are found by the name alone, and never computed under another', () => {
      paste(SECOND);
      const ofFirst = paste(FIRST);
      book.now = {
        tabs: book.now.tabs.filter(({ grid }) => !['IIT', 'EIT', 'OIT'].includes(grid.name)),
      };
      book.set({ agency: SECOND, tabIIT: '', tabEIT: '', tabOIT: '' });
      expect([...ready().decision.scores.tabs.values()]).toEqual(ofSecond);
      book.set({ agency: 'เทศบาลตำบลห้วยลึ' });
      expect(ready().decision.scores.tabs.size).toBe(3);
      book.set({ agency: FIRST });
      expect([...ready().decision.scores.tabs.values()]).toEqual(ofFirst);
      const own = { code: 'scores-of-other-agency', agency: 'ทต.ห้วยลึก', own: FIRST, summary: null };
      book.set({ tabEIT: 'EIT 2568' });
      expect(refusal(ready)).toEqual({ ...own, tabs: ['EIT 2568'] });
      book.now = { tabs: book.now.tabs.filter(({ grid }) => grid.name !== ofFirst[2]) };
      book.set({ tabEIT: '' });
      expect(refusal(ready)).toEqual({ ...own, tabs: ['OIT 2568'] });
    });

    it('are made where the year has only another agency’s', () => {
      paste(SECOND);
      const kept = ['ตั้งค่า', ...ofSecond];
      book.now = { tabs: book.now.tabs.filter(({ grid }) => kept.includes(grid.name)) };
      book.set({ agency: FIRST, tabIIT: '', tabEIT: '', tabOIT: '' });
      expect(ask((workbook) => createScoreTabs(workbook, 2568, thai))).toEqual(['IIT', 'EIT', 'OIT']);
      expect(book.shown('IIT')[0]?.[0]).toContain('อบต.ดอนเกษม');
      book.set({ agency: 'เทศบาลตำบลนาดี' });
      expect(ask((workbook) => createScoreTabs(workbook, 2568, thai))).toHaveLength(3);
      expect(book.shown(book.names.at(-1) ?? '')[0]?.[0]).toContain('ทต.นาดี');
    });
  });

  it('that are pasted for IIT alone are not completed by those of the first agency', () => {
    run();
    const text = [SECOND, 'ปีงบประมาณ พ.ศ. 2568', ...['i1', 'i2', 'i3'].map((item) => `${item}\t91.25`)];
    ask((workbook) =>
      writePaste(workbook, { text: text.join('\n'), parseHtml }, [OTHER_AGENCY, 'agency'], thai),
    );
    const { decision } = run();
    expect(decision.assessment.computed.instruments.OIT.score).toBeNull();
    expect(decision.scores.cells.filter(({ score }) => score !== null)).toHaveLength(3);
  });

  it('of the second agency do not go into the first one’s summary when its name is set again', () => {
    run();
    turnTo(SECOND);
    run();
    book.set({ agency: FIRST });
    expect(refusal(ready)).toEqual(
      ofOther(SECOND, FIRST, ['IIT ห้วยลึก', 'EIT ห้วยลึก', 'OIT ห้วยลึก'], 'สรุปผล ทต.ห้วยลึก'),
    );
  });
});

describe('announced figures', () => {
  it('are still the first agency’s after it corrected one of them', () => {
    run();
    book.type('ตั้งค่า', book.rowOf('ตั้งค่า', '2568'), 6, 88.6);
    turnTo(SECOND);
    const outcome = ready();
    expect(outcome.decision.settings.announced.overall).toBeNull();
    expect(codes(outcome)).toContain('announced-of-other-agency');
    turnTo(FIRST);
    expect(ready().decision.settings.announced.overall).toBe(88.6);
  });

  it('are not another agency’s once its summary shows them, and the person is told', () => {
    expect(run().decision.assessment.announced).not.toBeNull();
    turnTo(SECOND);
    const outcome = run();
    expect(outcome.decision.assessment.announced).toBeNull();
    expect(codes(outcome)).toContain('announced-of-other-agency');
    expect(book.shown('สรุปผล ทต.ห้วยลึก').flat().join(' ')).not.toContain('88.59');
    turnTo(FIRST);
    const first = ready();
    expect(first.decision.settings.announced.overall).toBe(88.59);
    expect(codes(first)).not.toContain('announced-of-other-agency');
  });

  it('that say nothing but the overall score are known, too', () => {
    book = new PlainWorkbook({ agency: FIRST }, { overall: 88.59 });
    run();
    turnTo(SECOND);
    expect(ready().decision.settings.announced.overall).toBeNull();
  });

  it('beside labels are not another agency’s, and do not go into its row', () => {
    book = new PlainWorkbook({ agency: FIRST });
    book.set({ announcedIIT: '99.29', announcedOverall: '88.59' });
    run();
    turnTo(SECOND);
    const outcome = ready();
    expect(outcome.decision.settings.announced.overall).toBeNull();
    expect(codes(outcome)).toContain('announced-of-other-agency');
    const before = book.shown('ตั้งค่า');
    ask((workbook) => moveAnnounced(workbook, thai));
    expect(book.shown('ตั้งค่า')).toEqual(before);
  });

  it('stand in a row of each agency, with its name', () => {
    run();
    turnTo(SECOND);
    const row = book.shown('ตั้งค่า').length + 1;
    book.type('ตั้งค่า', row, 1, 2568);
    book.type('ตั้งค่า', row, 7, 'ผ่านดี');
    expect(ready().decision.settings.announced).toMatchObject({ overall: null, level: 'ผ่านดี' });
    turnTo(FIRST);
    expect(ready().decision.settings.announced).toMatchObject({ overall: 88.59, level: null });
  });

  it('are read by the agency that their row names', () => {
    const head = book.rowOf('ตั้งค่า', 'ปีงบประมาณ');
    expect(head).toBeGreaterThan(0);
    const header = book.shown('ตั้งค่า').findIndex((cells) => cells.includes('ระดับ')) + 1;
    book.type('ตั้งค่า', header, 8, 'หน่วยงาน');
    book.type('ตั้งค่า', header + 1, 8, 'อบต.ดอนเกษม');
    Object.values({ fiscalYear: 2568, ...others, agency: SECOND }).forEach((cell, index) => {
      book.type('ตั้งค่า', header + 2, index + 1, cell);
    });
    expect(ready().decision.settings.announced.overall).toBe(88.59);
    expect(codes(ready())).not.toContain('announced-twice');
    turnTo(SECOND);
    const second = ready();
    expect(second.decision.settings.announced.overall).toBe(90.1);
    expect(codes(second)).not.toContain('announced-of-other-agency');
  });

  it('that are pasted with another agency’s name leave the first agency’s as they are', () => {
    run();
    const before = book.shown('ตั้งค่า').filter(([first]) => first === '2568');
    const text = ['เทศบาลตำบลห้วยลึก', 'ปีงบประมาณ พ.ศ. 2568', 'คะแนนรวม 91.25 คะแนน'].join('\n');
    const accepted = [OTHER_AGENCY, 'agency', 'announcedOverall'];
    ask((workbook) => writePaste(workbook, { text, parseHtml }, accepted, thai));
    const rows = book.shown('ตั้งค่า').filter(([first]) => first === '2568');
    expect(rows.map((cells) => [cells[5], cells[7]])).toEqual([
      [before[0]?.[5], FIRST],
      ['91.25', SECOND],
    ]);
    expect(ready().decision.settings).toMatchObject({ agency: SECOND, announced: { overall: 91.25 } });
  });

  it('of the next year go into a row of the agency’s own', () => {
    run();
    turnTo(SECOND);
    const { turn, settings } = previewYear(book.now, 2569, [], thai);
    expect(settingsTurn(turn, settings)).toMatchObject({ rows: [2569], named: [FIRST] });
    ask((workbook) => startYear(workbook, 2569, [], thai));
    const table = book.shown('ตั้งค่า').filter(([first]) => first === '2568' || first === '2569');
    expect(table.map((cells) => [cells[0], cells[7]])).toEqual([
      ['2568', FIRST],
      ['2569', SECOND],
    ]);
  });
});

describe('the plan of the year before', () => {
  const lastYears = (agency: string) => {
    turnTo(agency);
    return previewYear(book.now, 2569, [], thai).past?.fiscalYear ?? null;
  };

  it('is the agency’s own', () => {
    run();
    expect([FIRST, SECOND].map(lastYears)).toEqual([2568, null]);
  });

  it('that staff made is none of another agency that it names', () => {
    const title = 'แผนมาตรการ ประจำปีงบประมาณ พ.ศ. 2569';
    const header = [
      'มาตรการ / โครงการ / กิจกรรม',
      'ขั้นตอนหรือวิธีการปฏิบัติ',
      'ช่วงระยะเวลาในการดำเนินการ',
      'ผู้รับผิดชอบ',
    ];
    const lines = [[title], ['ของเทศบาลตำบลห้วยลึก อำเภอเมือง'], header, ['อบรม', 'จัดอบรม', 'ม.ค.', 'สำนักปลัด']];
    book.edit([
      { op: 'insertTab', tab: 'แผนเดิม', index: null },
      ...lines.map((cells, index) => setCells('แผนเดิม', index + 1, 1, [cells])),
    ]);
    expect([FIRST, SECOND].map(lastYears)).toEqual([null, 2568]);
  });
});

describe('the results of earlier years', () => {
  const announce = (fiscalYear: number, figures: Record<string, number>) => {
    const tab = book.tab('ตั้งค่า');
    const { settings } = readSettings(tab.grid);
    book.edit(announcedEdits(tab, [{ fiscalYear, figures }], settings, thai.vocabulary));
  };
  /** By what they are about; o27 is about measures for integrity. */
  const lowest = new Map(
    [...goldenPlanItems].map((code) => [
      allItems(framework2568).find((item) => item.code === code)?.topic,
      goldenScores[code],
    ]),
  );
  const known = () => ready().decision.years.map(({ fiscalYear, overall }) => [fiscalYear, overall]);

  it('are those that were announced, the earliest first; this year’s and later ones are none', () => {
    announce(2569, { overall: 92 });
    announce(2567, { overall: 84.2 });
    announce(2566, { overall: 79.5, IIT: 88 });
    expect(known()).toEqual([
      [2566, 79.5],
      [2567, 84.2],
    ]);
  });

  it('are what their summaries show, where nobody typed what was announced', () => {
    run();
    ask((workbook) => startYear(workbook, 2569, [], thai));
    announce(2569, { overall: 92 });
    const row = book.rowOf('ตั้งค่า', '2568');
    book.edit([{ op: 'deleteRows', tab: 'ตั้งค่า', first: row, count: 1 }]);
    expect(ready().decision.years).toEqual([
      { fiscalYear: 2568, overall: 88.59, instruments: { IIT: 99.29, EIT: 93.34, OIT: 77 }, lowest },
    ]);
  });

  it('are what was computed from complete scores, where nothing was announced', () => {
    book = new PlainWorkbook({ agency: FIRST });
    run();
    ask((workbook) => startYear(workbook, 2569, [], thai));
    announce(2569, { overall: 92 });
    expect(ready().decision.years).toEqual([
      { fiscalYear: 2568, overall: null, instruments: { IIT: 99.02, OIT: 83.75 }, lowest },
    ]);
  });

  it('stand in this year’s summary, with what changed since, whatever code an item has now', () => {
    run();
    ask((workbook) => startYear(workbook, 2569, [], thai));
    const instruments = framework2568.instruments.map(({ code }) => `${code} 2569`);
    const ofYear = instruments.filter((name) => book.names.includes(name));
    expect(ofYear).toHaveLength(3);
    for (const name of ofYear) {
      book.shown(name).forEach(([title = ''], row) => {
        const code = /^[ieo][๐-๙0-9]+/.exec(title)?.[0];
        if (code) book.type(name, row + 1, 2, /^o(?:25|๒๕)$/.test(code) ? 0 : 100);
      });
    }
    announce(2569, { IIT: 99, EIT1: 90, EIT2: 93, OIT: 77 });
    run();
    const summary = book.names.find((name) => name !== 'สรุปผล' && name.startsWith('สรุปผล')) ?? '';
    const line = book.shown(summary).find(([first]) => first === 'พ.ศ. ๒๕๖๘');
    expect(line?.[5]).toMatch(/^คะแนนรวมลดลง · IIT ลดลง · EIT ลดลง · OIT เท่าเดิม\nพ้นจากข้อต่ำสุด i๒, i๔, .*o๑๙$/);
    expect(line?.[5]).not.toContain('o๒๕');
  });

  it('are the agency’s own', () => {
    run();
    announce(2567, { overall: 84.2 });
    turnTo(SECOND);
    ask((workbook) => startYear(workbook, 2569, [], thai));
    announce(2569, { overall: 92 });
    expect(known()).toEqual([[2567, 84.2]]);
    book.set({ agency: FIRST });
    expect(known().at(-1)).toEqual([2568, 88.59]);
  });
});
