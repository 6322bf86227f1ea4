/** What is to be pointed out of a text that the command line reads, beside what its scores say. */
import type { Language } from '../../src/problems/language.ts';
import { describeWarning } from '../../src/run/paste/describePaste.ts';
import type { PastePreview } from '../../src/run/paste/pastePreview.ts';
import type { PrintedProblem } from './outcome.ts';

const inSettings = ({ vocabulary }: Language) => ({
  tab: vocabulary.settingWords.tab,
  cell: null,
  item: null,
  needsAction: true,
});

const spellingProblem = ({ agencySpellings }: PastePreview, language: Language): PrintedProblem[] => {
  if (agencySpellings.length < 2) return [];
  const { spelling, spellings } = language.words.paste;
  const [what, todo] = spellings(
    agencySpellings.map(({ name, count }) => spelling(name, count)),
    language.vocabulary,
  );
  return [{ ...inSettings(language), code: 'agency-spelled-differently', what, todo }];
};

/** What the text has and nobody could read: an announced figure, an item's score. */
const unreadProblems = ({ warnings, missing }: PastePreview, language: Language): PrintedProblem[] => {
  const { paste: said } = language.words;
  return [
    ...warnings.map((warning) => ({
      ...inSettings(language),
      code: 'pasted-figure-unread',
      what: describeWarning(warning, language),
      todo: '',
    })),
    ...missing.flatMap(({ item, part, reason }) =>
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
export const pastedProblems = (preview: PastePreview, language: Language): PrintedProblem[] => [
  ...spellingProblem(preview, language),
  ...unreadProblems(preview, language),
];
