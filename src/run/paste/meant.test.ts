/** A text of another agency, in a workbook that has figures of both. */
import { beforeEach, describe, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { PlainWorkbook, thai } from '../../../test/support/tabs/plainWorkbook.ts';
import { OTHER_AGENCY } from '../../paste/otherAgency.ts';
import { UserError } from '../../problems/refusal.ts';
import { choicesIn, isRefusal, meantBy, proposedIn, stillAccepted } from './meant.ts';
import { understand } from './understand.ts';
import { writePaste } from './writePaste.ts';

const OWN = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const OTHER = 'เทศบาลตำบลห้วยลึก';
const text = `${OTHER}\nปีงบประมาณ พ.ศ. 2568\nคะแนนรวม 91.25 คะแนน\ni1 98.67`;

let book: PlainWorkbook;

/** The row of the table's header in the settings; counts from 1. */
const headerRow = (): number => book.shown('ตั้งค่า').findIndex((cells) => cells.includes('ระดับ')) + 1;

beforeEach(() => {
  book = new PlainWorkbook({ agency: OWN }, { overall: 88.59 });
  for (const [index, name] of ['หน่วยงาน', OWN, OTHER].entries()) {
    book.type('ตั้งค่า', headerRow() + index, 8, name);
  }
  book.type('ตั้งค่า', headerRow() + 2, 1, 2568);
  book.type('ตั้งค่า', headerRow() + 2, 6, 77.77);
});

const understood = () => understand(book.now, { text, parseHtml });

const overallIn = (accepted: readonly string[]): string | undefined =>
  choicesIn(understood(), accepted).find(({ key }) => key === 'announcedOverall')?.from;

describe('what stands beside a pasted figure', () => {
  it('is that of the agency that the ticks mean', () => {
    expect(overallIn([OTHER_AGENCY])).toBe('88.59');
    expect(overallIn([OTHER_AGENCY, 'agency'])).toBe('77.77');
  });

  it.each([
    ['the one that is set', [], ['91.25', '77.77']],
    ['the one of the text', ['agency'], ['88.59', '91.25']],
  ] as const)('is what is written over, for %s', (_, ticked, overall) => {
    const accepted = [OTHER_AGENCY, ...ticked, 'announcedOverall'];
    const { edits } = writePaste(book.now, { text, parseHtml }, accepted, thai);
    book.edit(edits);
    expect([1, 2].map((below) => book.shown('ตั้งค่า')[headerRow() + below - 1]?.[5])).toEqual(overall);
  });

  it('goes with the tabs that are made: a new agency has one of each instrument', () => {
    const tabsFor = (accepted: readonly string[]): string[] => {
      const reading = meantBy(understood(), accepted);
      return isRefusal(reading) ? [] : reading.newTabs.map(({ place }) => place.name);
    };
    expect(tabsFor([OTHER_AGENCY])).toEqual(['IIT 2568']);
    expect(tabsFor([OTHER_AGENCY, 'agency'])).toEqual(['IIT 2568', 'EIT 2568', 'OIT 2568']);
    // They are set whatever is ticked, so that nobody is asked.
    expect(choicesIn(understood(), ['agency']).map(({ key }) => key)).toEqual(['agency', 'announcedOverall']);
  });
});

it('a tick that would mean another row by another tick is no tick any more', () => {
  const before = [OTHER_AGENCY, 'announcedOverall'];
  expect(stillAccepted(understood(), before, [...before, 'agency'])).toEqual([OTHER_AGENCY, 'agency']);
  expect(stillAccepted(understood(), [...before, 'agency'], before)).toEqual([OTHER_AGENCY]);
  expect(stillAccepted(understood(), before, [...before, 'tabIIT'])).toEqual([...before, 'tabIIT']);
});

it('what is proposed for the agency that is set is ticked again once that is meant again', () => {
  book = new PlainWorkbook({ agency: 'องค์การบริหารส่วนตำบลบ้านดอน' });
  const similar = `องค์การบริหารส่วนตำบลบ้านดง\nปีงบประมาณ พ.ศ. 2568\nคะแนนรวม 91.25 คะแนน\ni1 98.67`;
  const read = understand(book.now, { text: similar, parseHtml });
  const proposed = proposedIn(read);
  expect(proposed).toContain('tabIIT');
  const named = stillAccepted(read, proposed, [...proposed, 'agency']);
  expect(named).not.toContain('tabIIT');
  expect(
    new Set(
      stillAccepted(
        read,
        named,
        named.filter((key) => key !== 'agency'),
      ),
    ),
  ).toEqual(new Set(proposed));
});

describe('a workbook that cannot become the other agency’s', () => {
  const refusal = { code: 'announced-unclear', fiscalYear: 2568 } as const;
  const accepted = [OTHER_AGENCY, 'agency'];

  beforeEach(() => {
    // Beside labels: as the table has them for the one that is set, but not for the other.
    book.set({ announcedOverall: '88.59' });
  });

  it('still takes the text as the one’s that is set, and says why it is not the other’s', () => {
    expect(meantBy(understood(), [OTHER_AGENCY])).toMatchObject({ report: { agency: OTHER } });
    expect(meantBy(understood(), accepted)).toEqual(refusal);
    expect(choicesIn(understood(), accepted).map(({ key }) => key)).toEqual(['agency']);
    expect(() => writePaste(book.now, { text, parseHtml }, accepted, thai)).toThrow(new UserError(refusal));
  });
});
