import { describe, expect, it } from 'vitest';
import type { Question } from '../../scores/scores.ts';
import { wordingOf } from '../../words/voice.ts';
import { answerPlaceOf, describeQuestion } from './questions.ts';

const thai = wordingOf('th');

/** A question for a column of EIT; columns count from 0. */
const column = (...headers: string[]): Question => ({
  kind: 'column',
  instrument: 'EIT',
  tab: 'EIT',
  options: headers.map((header, index) => ({ column: index + 2, header, example: '98.67' })),
});

describe('where an answer is remembered', () => {
  it('is the fiscal year, or the instrument’s own tab', () => {
    expect(answerPlaceOf({ kind: 'year', options: [2567, 2568] })).toEqual({
      key: 'fiscalYear',
      answers: ['2567', '2568'],
    });
    expect(answerPlaceOf({ kind: 'tab', instrument: 'OIT', options: ['OIT', 'OIT ใหม่'] })).toEqual({
      key: 'tabOIT',
      answers: ['OIT', 'OIT ใหม่'],
    });
  });

  it('is a column by its header, which stays right where columns move', () => {
    expect(answerPlaceOf(column('ส่วนที่ 1', 'เฉลี่ย'))).toEqual({
      key: 'columnEIT',
      answers: ['ส่วนที่ 1', 'เฉลี่ย'],
    });
  });

  it('is a column by its letter where headers are the same, or it has none', () => {
    expect(answerPlaceOf(column('คะแนน', 'คะแนน')).answers).toEqual(['C', 'D']);
    expect(answerPlaceOf(column('คะแนน', '')).answers).toEqual(['คะแนน', 'D']);
  });
});

it.each([
  { kind: 'year', options: [2567, 2568] },
  { kind: 'tab', instrument: 'OIT', options: ['OIT', 'OIT ใหม่'] },
  column('คะแนน', 'คะแนน'),
  column('คะแนน', ''),
] satisfies Question[])('an answer can be told from every other one of $kind', (question) => {
  const { answers } = answerPlaceOf(question);
  const { options } = describeQuestion(question, thai);
  expect(options).toHaveLength(answers.length);
  expect(new Set(options).size).toBe(options.length);
});
