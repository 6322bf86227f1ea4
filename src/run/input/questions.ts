/** What could be read in two ways, as questions to a person. */
import { columnName } from '../../grid/grid.ts';
import type { Question as OpenQuestion } from '../../scores/scores.ts';
import { columnKey, type SettingKey, tabKey } from '../../settings/settings.ts';
import type { Voice } from '../../words/voice.ts';

/** What only a person can decide; the answer goes into the settings under `key`. */
export interface Question {
  readonly key: SettingKey;
  /** For the sidebar: a short question. */
  readonly ask: string;
  /** For where nobody can click: the same with its answers and where to write one. */
  readonly sentence: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** The question with its possible answers, and the setting that an answer goes into. */
export const askPerson = (question: OpenQuestion, { words }: Voice): Question => {
  if (question.kind === 'year') {
    return {
      key: 'fiscalYear',
      ask: words.questions.yearShort,
      sentence: words.questions.year(question.options),
      options: question.options.map((year) => ({ label: String(year), value: String(year) })),
    };
  }
  const { instrument } = question;
  if (question.kind === 'tab') {
    return {
      key: tabKey[instrument],
      ask: words.questions.tabShort(instrument),
      sentence: words.questions.tab(instrument, question.options),
      options: question.options.map((name) => ({ label: name, value: name })),
    };
  }
  const options = question.options.map(({ column, header, example }) => {
    const name = columnName(column + 1);
    return { label: words.questions.columnOption(name, header, example), value: header || name };
  });
  // Two columns with the same header are told apart by their letters.
  const isClear = new Set(options.map(({ value }) => value)).size === options.length;
  return {
    key: columnKey[instrument],
    ask: words.questions.columnShort(instrument, question.tab),
    sentence: words.questions.column(
      instrument,
      question.tab,
      options.map(({ label }) => label),
    ),
    options: isClear
      ? options
      : options.map(({ label }, index) => ({
          label,
          value: columnName((question.options[index]?.column ?? 0) + 1),
        })),
  };
};
