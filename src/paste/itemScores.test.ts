import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../local/text/parseHtml.ts';
import { officialTitle } from '../../test/support/tabs/scores.ts';
import { framework2568 } from '../framework/framework2568.ts';
import { readReport } from './readReport.ts';

const title = officialTitle;

/** What the text gives of its items, and why it does not give the others that it names. */
const read = (...lines: string[]) => {
  const { scores, missing } = readReport(lines.join('\n'), framework2568, parseHtml);
  return {
    scores: scores.map(({ item, part, score }) => [item, part, score]),
    missing: missing.flatMap(({ item, part, reason }) =>
      reason.kind === 'not-found' ? [] : [[item, part, reason.kind]],
    ),
  };
};

const HEADER = 'ประเด็นข้อคำถาม คะแนนส่วนที่ 1 คะแนนส่วนที่ 2';

describe('figures under a header of two parts whose columns were lost', () => {
  it('are the first of part 1 and the second of part 2', () => {
    expect(read(HEADER, `e1 ${title('e1')} 97.67 92.10`, `e2 ${title('e2')} 95.35 90`)).toEqual({
      scores: [
        ['e1', 'EIT1', 97.67],
        ['e2', 'EIT1', 95.35],
        ['e1', 'EIT2', 92.1],
        ['e2', 'EIT2', 90],
      ],
      missing: [],
    });
  });

  it('are unclear where one stands alone: it may be of either part', () => {
    const { scores, missing } = read(HEADER, `e1 ${title('e1')} 97.67 92.10`, `e2 ${title('e2')} 95.35`);
    expect(scores.map(([item]) => item)).toEqual(['e1', 'e1']);
    expect(missing).toContainEqual(['e2', 'EIT1', 'unclear']);
  });
});

describe('several figures of one item', () => {
  it('are its score where they are the same', () => {
    expect(read(`i1 ${title('i1')} 98.67 98.67`).scores).toEqual([['i1', 'IIT', 98.67]]);
  });

  it('are none that is taken where they differ', () => {
    const { scores, missing } = read(`i1 ${title('i1')} 98.67`, `i1 ${title('i1')} 89.67`);
    expect(scores).toEqual([]);
    expect(missing).toEqual([['i1', 'IIT', 'conflicting']]);
  });
});
