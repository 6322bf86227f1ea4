/** What is to be pointed out of a text that the command line reads, beside what its scores say. */
import type { Language } from '../../src/problems/language.ts';
import { describeWarning, missingLines } from '../../src/run/paste/describePaste.ts';
import type { Understood } from '../../src/run/paste/understand.ts';
import type { PrintedProblem } from './outcome.ts';

const inSettings = ({ vocabulary }: Language) => ({
  tab: vocabulary.settingWords.tab,
  cell: null,
  item: null,
  needsAction: true,
});

const spellingProblem = ({ report }: Understood, language: Language): PrintedProblem[] => {
  const { agencySpellings } = report;
  if (agencySpellings.length < 2) return [];
  const { spelling, spellings } = language.words.paste;
  const [what, todo] = spellings(
    agencySpellings.map(({ name, count }) => spelling(name, count)),
    language.vocabulary,
  );
  return [{ ...inSettings(language), code: 'agency-spelled-differently', what, todo }];
};

/** What the text has and nobody could read: an announced figure, an item's score. */
const unreadProblems = (
  { warnings, report, framework }: Understood,
  language: Language,
): PrintedProblem[] => {
  const { paste: said } = language.words;
  return [
    ...warnings.map((warning) => ({
      ...inSettings(language),
      code: 'pasted-figure-unread',
      what: describeWarning(warning, language),
      todo: '',
    })),
    ...missingLines(report, framework).flatMap(({ item, part, reason }) =>
      reason.kind === 'not-found'
        ? []
        : [
            {
              ...inSettings(language),
              code: 'pasted-score-unread',
              tab: part.replace(/[12]$/, ''),
              item,
              what: said.missing(said.itemOfText(item, language.vocabulary.figureNames[part]), reason),
              todo: said.checkSource,
            },
          ],
    ),
  ];
};

/** The agency's name where it is spelled in several ways, then what the text has and nobody could read. */
export const pastedProblems = (understood: Understood, language: Language): PrintedProblem[] => [
  ...spellingProblem(understood, language),
  ...unreadProblems(understood, language),
];
