/** What could be read in two ways, as questions to a person. */
import { columnName } from '../../grid/grid.ts';
import type { Question as OpenQuestion } from '../../scores/scores.ts';
import { columnKey, type SettingKey, tabKey } from '../../settings/settings.ts';
import type { Wording } from '../../words/voice.ts';

/** What only a person can decide; the answer goes into the settings under `key`. */
export interface Question {
  readonly key: SettingKey;
  readonly open: OpenQuestion;
  /** What goes into the settings for each of its options. */
  readonly answers: readonly string[];
}

/** The setting that an answer goes into, and the possible answers. */
export const questionOf = (open: OpenQuestion): Question => {
  switch (open.kind) {
    case 'year':
      return { key: 'fiscalYear', open, answers: open.options.map(String) };
    case 'tab':
      return { key: tabKey[open.instrument], open, answers: open.options };
    case 'column': {
      const names = open.options.map(({ column }) => columnName(column + 1));
      const headers = open.options.map(({ header }, index) => header || (names[index] ?? ''));
      // Two columns with the same header are told apart by their letters.
      const isClear = new Set(headers).size === headers.length;
      return { key: columnKey[open.instrument], open, answers: isClear ? headers : names };
    }
  }
};

/** A question in words. */
export interface SaidQuestion {
  /** For the sidebar: a short question. */
  readonly ask: string;
  /** For where nobody can click: the same with its answers and where to write one. */
  readonly sentence: string;
  /** The options, in the order of the answers. */
  readonly options: readonly string[];
}

/** A question in words: as a heading, as a sentence, and the answers to choose from. */
export const describeQuestion = (
  { open, answers }: Question,
  { words: { questions }, vocabulary }: Wording,
): SaidQuestion => {
  switch (open.kind) {
    case 'year':
      return {
        ask: questions.yearShort,
        sentence: questions.year(open.options, vocabulary),
        options: open.options.map(questions.yearOption),
      };
    case 'tab':
      return {
        ask: questions.tabShort(open.instrument),
        sentence: questions.tab(open.instrument, open.options, vocabulary),
        options: answers,
      };
    case 'column': {
      const { instrument, tab } = open;
      const options = open.options.map(({ column, header, example }) =>
        questions.columnOption(columnName(column + 1), header, example),
      );
      return {
        ask: questions.columnShort(instrument, tab),
        sentence: questions.column(instrument, tab, options, vocabulary),
        options,
      };
    }
  }
};
