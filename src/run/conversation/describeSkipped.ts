import type { Skipped } from '../../grid/door.ts';
import type { Voice } from '../../words/voice.ts';

/** What tabs refused to take, in whole sentences: the tabs of one kind together. Nothing when all was taken. */
export const describeSkipped = (skipped: readonly Skipped[], { words }: Pick<Voice, 'words'>): string[] => {
  const tabsOf = (what: Skipped['what']): string[] => [
    ...new Set(skipped.flatMap((one) => (one.what === what ? [one.tab] : []))),
  ];
  const { changes } = words.sidebar;
  const [lists, highlights, charts] = [tabsOf('lists'), tabsOf('highlights'), tabsOf('charts')];
  return [
    ...(lists.length > 0 ? [changes.noLists(lists)] : []),
    ...(highlights.length > 0 ? [changes.noHighlights(highlights)] : []),
    ...(charts.length > 0 ? [changes.noCharts(charts)] : []),
  ];
};
