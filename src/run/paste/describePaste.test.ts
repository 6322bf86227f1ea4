import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../local/text/parseHtml.ts';
import { codesOf, officialTitle } from '../../../test/support/tabs/scores.ts';
import { framework2568 } from '../../framework/framework2568.ts';
import { readReport } from '../../paste/readReport.ts';
import { vocabularies } from '../../vocabulary/known.ts';
import { wordingOf } from '../../words/voice.ts';
import { describeWarning, missingLines } from './describePaste.ts';

const thai = wordingOf('th');

const lines = (text: string): string[] =>
  missingLines(readReport(text, framework2568, parseHtml), framework2568).map(
    ({ item, part, reason }) => `${part} ${item} ${reason.kind}`,
  );

const rows = (codes: readonly string[], score = '98.50'): string =>
  codes.map((code) => `${code}\t${officialTitle(code)}\t${score}`).join('\n');

describe('what has no score in a text', () => {
  it('is a line for each item, and one for a whole part that the text leaves out', () => {
    const iit = codesOf('IIT').filter((code) => code !== 'i3');
    expect(lines(rows(iit))).toEqual(['IIT i3 not-found', 'EIT1 e1-e9 not-found', 'OIT o1-o28 not-found']);
  });

  it('is a line for each item of a part that is there without scores', () => {
    const text = `${rows([...codesOf('IIT'), ...codesOf('EIT')])}\n${rows(codesOf('OIT'), '-')}`;
    expect(lines(text)).toEqual(codesOf('OIT').map((code) => `OIT ${code} no-score`));
  });

  it('is nothing to say of a text without any score: it has announced figures only', () => {
    expect(lines('ปีงบประมาณ พ.ศ. 2568 คะแนนรวม 88.59 คะแนน')).toEqual([]);
  });
});

describe('an announced figure that was not taken', () => {
  const source = { line: 3, text: 'คะแนนรวม 8B.59' };

  it('is said by the label of its setting, with what stands there', () => {
    const said = describeWarning(
      { kind: 'unsettled', setting: 'announcedOverall', finding: { kind: 'unreadable', source } },
      thai,
    );
    expect(said).toContain(vocabularies.th.settingWords.labels.announcedOverall);
    expect(said).toContain('8B.59');
    expect(said).toContain('3');
  });

  it('is said with every value that the text gives', () => {
    const readings = [88.59, 91.21].map((value) => ({ value, source }));
    const said = describeWarning(
      { kind: 'unsettled', setting: 'announcedOverall', finding: { kind: 'conflicting', readings } },
      thai,
    );
    expect(said).toContain('88.59');
    expect(said).toContain('91.21');
  });
});
