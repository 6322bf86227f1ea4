/** Lines as one run of words, so that a title may go on over lines, cells and pages. */
import { readScore } from '../grid/cells/readScore.ts';
import type { Line, LineCell } from './text/lines.ts';

/** A figure that may be a score. */
export interface Figure {
  /** 0 to 100. */
  readonly score: number;
  /** Whether it fills its cell or line; else it stands between other words. */
  readonly alone: boolean;
  /** Written without decimals, sign or unit, as page numbers are. */
  readonly whole: boolean;
}

export interface Word {
  /** Ready for matching; a figure that fills its cell is one word, its unit with it. */
  readonly text: string;
  readonly written: string;
  /** Index of its line in the lines given. */
  readonly line: number;
  /** Index of its cell in the line. */
  readonly cell: number;
  readonly startsCell: boolean;
  readonly endsCell: boolean;
  /** Whether nothing but numbers of rows stands left of its cell. */
  readonly leadsLine: boolean;
  /** Whether its cell is the only one of the line that holds anything. */
  readonly hasLine: boolean;
  readonly figure: Figure | null;
}

/** "2." is a step's number, "9867" a year or worse: neither is written like a score. */
const LIKE_FIGURE = /^(?:ร้อยละ ?)?[+]?\d{1,3}(?: ?\. ?\d+)?(?: ?(?:%|คะแนน|เปอร์เซ็นต์))?$/;
const LONGEST_FIGURE = 30;

/** Copied columns may touch: "เพียงใด98.67", "100รักษาระดับ". Only figures written like nothing but scores are cut off. */
const GLUED_BEHIND = /^(.*[\u0e00-\u0e4f])((?:\d{1,2}\.\d{2}|100(?:\.0+)?)%?)$/;
const GLUED_BEFORE = /^((?:\d{1,2}\.\d{2}|100(?:\.0+)?)%?)([\u0e00-\u0e4f].*)$/;

const figureOf = (text: string, alone: boolean): Figure | null => {
  if (text.length > LONGEST_FIGURE || !LIKE_FIGURE.test(text)) return null;
  const reading = readScore(text, text);
  return reading.kind === 'score' ? { score: reading.score, alone, whole: /^\d+$/.test(text) } : null;
};

interface Piece {
  readonly text: string;
  readonly written: string;
}

const unglued = (piece: Piece): Piece[] => {
  const match = GLUED_BEHIND.exec(piece.text) ?? GLUED_BEFORE.exec(piece.text);
  const [, before, behind] = match ?? [];
  if (before === undefined || behind === undefined) return [piece];
  return [
    { text: before, written: piece.written.slice(0, before.length) },
    { text: behind, written: piece.written.slice(before.length) },
  ];
};

const piecesOf = ({ plain, written }: LineCell): Piece[] => {
  const texts = plain.split(' ');
  const typed = written.split(' ');
  return texts.flatMap((text, index) => {
    const piece = { text, written: typed[index] ?? text };
    return /\d/.test(text) ? unglued(piece) : [piece];
  });
};

/** The number of a row, left of its code. */
const ROW_NUMBER = /^(?:[0-9]{1,3}[.)]?)?$/;

const piecesWithFigures = (content: LineCell): (Piece & Pick<Word, 'figure'>)[] => {
  const own = figureOf(content.plain, true);
  if (own) return [{ text: content.plain, written: content.written, figure: own }];
  return piecesOf(content).map((piece) => ({ ...piece, figure: figureOf(piece.text, false) }));
};

/** All words of the lines, in order. */
export const wordsOf = (lines: readonly Line[]): Word[] => {
  const words: Word[] = [];
  lines.forEach(({ cells }, line) => {
    const firstOther = cells.findIndex(({ plain }) => !ROW_NUMBER.test(plain));
    const hasLine = cells.filter(({ plain }) => plain !== '').length === 1;
    cells.forEach((content, cell) => {
      if (content.plain === '') return;
      const leadsLine = firstOther === -1 || cell <= firstOther;
      const pieces = piecesWithFigures(content);
      pieces.forEach((piece, index) => {
        const startsCell = index === 0;
        const endsCell = index === pieces.length - 1;
        words.push({ ...piece, line, cell, startsCell, endsCell, leadsLine, hasLine });
      });
    });
  });
  return words;
};
