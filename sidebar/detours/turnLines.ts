/** What another fiscal year changes in the settings, beside the year itself: sentences for a list. */
import { settingsTurn, type YearTurn } from '../../src/run/year/yearTurn.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Wording } from '../../src/words/voice.ts';

/** @param settings as they are before */
export const turnLines = (
  turn: YearTurn,
  settings: Pick<Settings, 'years' | 'others'>,
  { words: { sidebar }, vocabulary }: Wording,
): string[] => {
  const words = sidebar.newYear;
  const { labels } = vocabulary.settingWords;
  const { blanked, moved, isCleared, rows, named } = settingsTurn(turn, settings);
  return [
    ...(blanked.length > 0
      ? [
          words.blanks(
            blanked.map((key) => labels[key]),
            vocabulary,
          ),
        ]
      : []),
    ...(moved.length > 0 ? [words.moves(moved)] : []),
    ...(isCleared ? [words.clears] : []),
    ...(rows.length > 0 ? [words.addsRows(rows)] : []),
    ...(named.length > 0 ? [words.names(named)] : []),
  ];
};
