/** What could be read in two ways, as questions to a person. */
import { columnName } from '../../grid/grid.ts';
import type { Question } from '../../scores/scores.ts';
import { columnKey, type SettingKey, tabKey } from '../../settings/settings.ts';
import type { Wording } from '../../words/voice.ts';

/** Where the answer to a question goes: the setting, and what stands in it for each of the question's options. */
interface AnswerPlace {
  readonly key: SettingKey;
  readonly answers: readonly string[];
}

/** The setting that an answer goes into, and the possible answers. */
export const answerPlaceOf = (question: Question): AnswerPlace => {
  switch (question.kind) {
    case 'year':
      return { key: 'fiscalYear', answers: question.options.map(String) };
    case 'tab':
      return { key: tabKey[question.instrument], answers: question.options };
    case 'column': {
      const names = question.options.map(({ column }) => columnName(column + 1));
      const headers = question.options.map(({ header }, index) => header || (names[index] ?? ''));
      // Two columns with the same header are told apart by their letters.
      const isClear = new Set(headers).size === headers.length;
      return { key: columnKey[question.instrument], answers: isClear ? headers : names };
    }
  }
};

/** A question in words. */
interface SaidQuestion {
  /** For the sidebar: a short question. */
  readonly ask: string;
  /** For where nobody can click: the same with its answers and where to write one. */
  readonly sentence: string;
  /** The options, in the order of the answers. */
  readonly options: readonly string[];
}

/** A question in words: as a heading, as a sentence, and the answers to choose from. */
export const describeQuestion = (
  question: Question,
  { words: { questions }, vocabulary }: Wording,
): SaidQuestion => {
  switch (question.kind) {
    case 'year':
      return {
        ask: questions.yearShort,
        sentence: questions.year(question.options, vocabulary),
        options: question.options.map(questions.yearOption),
      };
    case 'tab':
      return {
        ask: questions.tabShort(question.instrument),
        sentence: questions.tab(question.instrument, question.options, vocabulary),
        options: question.options,
      };
    case 'column': {
      const { instrument, tab } = question;
      const options = question.options.map(({ column, header, example }) =>
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
