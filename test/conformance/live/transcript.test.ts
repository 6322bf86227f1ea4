import { describe, expect, it } from 'vitest';
import { answerLine, checkOf, headerLine, readTranscript } from './transcript.ts';

const header = { date: '2569-01-02', locale: 'th_TH', timeZone: 'Asia/Bangkok', refusal: 'Exception: ช่วง' };

const lines = [
  headerLine(header),
  answerLine('check', 'texts', '"=1+1" typed', [2, '2', '=1+1']),
  answerLine('check', 'texts', 'A1', 'x "y" [z]'),
  answerLine('check', 'texts', 'A1', null),
  answerLine('measure', 'time', 'ms', 12.5),
];

const answersOf = (text: string): unknown[] =>
  [...readTranscript(text).answers.values()].map(({ what, answer }) => [what, answer]);

const expected = [
  ['"=1+1" typed', [2, '2', '=1+1']],
  ['A1', 'x "y" [z]'],
  ['A1', null],
];

describe('a transcript', () => {
  it('is read as it was written', () => {
    const read = readTranscript(lines.join('\n'));
    expect(read.header).toEqual(header);
    expect(answersOf(lines.join('\n'))).toEqual(expected);
    expect(read.measured).toEqual([{ check: 'time', what: 'ms', answer: 12.5 }]);
    expect(read.unread).toEqual([]);
  });

  it('is read from the log of the script editor, which puts a time before each line', () => {
    expect(answersOf(lines.map((line) => `10:21:33 PM\tInfo\t${line}`).join('\r\n'))).toEqual(expected);
  });

  it('is read from copied cells, which come in quotes', () => {
    expect(answersOf(lines.map((line) => `"${line.replaceAll('"', '""')}"`).join('\n'))).toEqual(expected);
  });

  it('says which lines are damaged, and does not mind others', () => {
    const cut = `check texts ["A2","cut sh`;
    expect(readTranscript(`Execution started\n${lines[1]}\n${cut}\n`).unread).toEqual([cut]);
  });

  it('knows the check of a line', () => {
    expect(lines.map(checkOf)).toEqual(['ita', 'texts', 'texts', 'texts', 'time']);
    expect(checkOf('Execution started')).toBeNull();
  });
});
