import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Behaviour, behaviours } from '../../../local/host/behaviour.ts';
import { root } from '../../../scripts/setup.mjs';
import { questions } from '../questions/all.ts';
import { suite } from '../suite.ts';
import { bearingOf } from './bearings.ts';
import { type Comparison, compare } from './compare.ts';
import { describeComparison } from './describe.ts';
import { bestFit, fitsOf, hostTranscript } from './fit.ts';
import { readTranscript, type Transcript } from './transcript.ts';

const text = hostTranscript(behaviours.lenient);
const lenient = readTranscript(text);

/** The transcript with one answer of a check replaced. */
const withAnswer = (from: string, check: string, what: string, answer: unknown): string => {
  const start = `check ${check} ${JSON.stringify([what]).slice(0, -1)},`;
  const lines = from.split('\n');
  const at = lines.findIndex((line) => line.startsWith(start));
  expect(at, `${check}: ${what}`).toBeGreaterThan(0);
  lines[at] = `${start}${JSON.stringify(answer)}]`;
  return lines.join('\n');
};

const comparedWithLenient = (theirs: string): Comparison => compare(lenient, readTranscript(theirs));

/** What is said of a transcript that is compared with the host at its most lenient. */
const describedBesideLenient = (theirs: string): string => {
  const best = { name: 'lenient', behaviour: behaviours.lenient, ...comparedWithLenient(theirs) };
  return describeComparison(readTranscript(theirs), [best], best);
};

describe('a transcript of the host', () => {
  it.each(Object.entries(behaviours))('fits best the behaviour it was made with: %s', (name, behaviour) => {
    const theirs = readTranscript(hostTranscript(behaviour));
    expect(theirs.answers.size).toBeGreaterThan(400);
    expect(bestFit(theirs)).toEqual({ name, behaviour, differing: [], otherWords: [] });
  });
});

describe('the nearest behaviour', () => {
  /** A host that answers with nothing but its switches. */
  const switchesOf = (behaviour: Behaviour): Transcript =>
    readTranscript(
      Object.entries(behaviour)
        .map(([name, value]) => `check switch ${JSON.stringify([name, value])}`)
        .join('\n'),
    );

  it('is found switch by switch where it is none of the host’s own', () => {
    const behaviour: Behaviour = { ...behaviours.thai, messages: 'en', onEdit: 'later' };
    const theirs = switchesOf(behaviour);
    const best = bestFit(theirs, switchesOf);
    expect(best.behaviour).toEqual(behaviour);
    expect(best.name).toBe('belated, but refusals: at flush, later writes made');
    expect(fitsOf(theirs, switchesOf).map(({ differing }) => differing.length)).toEqual([4, 2, 1]);
  });
});

describe('a transcript of a real spreadsheet', () => {
  it('differs in exactly the answers that are others', () => {
    const changed = withAnswer(
      withAnswer(text, 'hiddenRowsAfterInserts', 'after the hidden one', [4, 5]),
      'numbersAreNumbers',
      '"12.5" has the value',
      '12.5',
    );
    expect(comparedWithLenient(changed)).toEqual({
      differing: [
        { check: 'numbersAreNumbers', what: '"12.5" has the value', ours: 12.5, theirs: '12.5' },
        { check: 'hiddenRowsAfterInserts', what: 'after the hidden one', ours: [4], theirs: [4, 5] },
      ],
      otherWords: [],
    });
  });

  it('may refuse in other words, but not let through what the host refuses', () => {
    const words = withAnswer(text, 'theGridHasAnEnd', 'row 1001', 'Exception: พิกัดของช่วงอยู่นอกชีต');
    expect(comparedWithLenient(words)).toMatchObject({
      differing: [],
      otherWords: [{ check: 'theGridHasAnEnd', what: 'row 1001' }],
    });
    const letThrough = withAnswer(text, 'theGridHasAnEnd', 'row 1001', 'nothing');
    expect(comparedWithLenient(letThrough).differing).toMatchObject([
      { check: 'theGridHasAnEnd', theirs: 'nothing' },
    ]);
  });

  it('differs where it was not asked, or asked more', () => {
    const shorter = text.replace(/^check marksOfLists \["known again".*\n/m, '');
    expect(comparedWithLenient(`${shorter}\ncheck later ["new",1]`).differing).toEqual([
      { check: 'marksOfLists', what: 'known again', ours: true, theirs: undefined },
      { check: 'later', what: 'new', ours: undefined, theirs: 1 },
    ]);
  });

  it('is described: the place, the nearest behaviour, each difference and what hangs on it', () => {
    const said = describedBesideLenient(withAnswer(text, 'rangesOfRules', 'C5 A1', ['A1', 'C5']));
    expect(said).toContain('in a workbook of locale en_US');
    expect(said).toContain("The account's language is English");
    expect(said).toContain('Fits best: lenient (1 differ, 0 refuse in other words)');
    expect(said).toContain(`- rangesOfRules: C5 A1
  the host: ["C5","A1"]
  Google:   ["A1","C5"]
  rests on it: src/google/highlights.ts, src/grid/page/highlights.ts
  it would change: highlights never look as decided`);
    expect(said).toContain('timeOfACall: getRange, ms');
  });

  it('that is not through is told from one that differs', () => {
    const begun = text.split('\n').filter((line) => !line.startsWith('check rangesOfRules '));
    const said = describedBesideLenient(begun.join('\n'));
    expect(said).toContain('Not asked: run runConformance again until all are through.\n  rangesOfRules');
    expect(said).not.toContain('Google does otherwise');
  });
});

it('is known of each check what rests on it, and those files are there', () => {
  for (const check of [...Object.keys(suite), ...Object.keys(questions)]) {
    const bearing = bearingOf(check);
    expect(bearing, check).not.toBeNull();
    for (const file of bearing?.on ?? []) expect(existsSync(join(root, file)), file).toBe(true);
  }
});
