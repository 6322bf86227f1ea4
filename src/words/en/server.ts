/** What the server itself says, in English. */
import type { ServerWords } from '../words.ts';

export const serverWords: ServerWords = {
  menu: {
    name: 'ITA Assistant',
    openSidebar: 'Open ITA Assistant',
    clearHighlights: 'Clear the highlights of ITA Assistant',
  },
  refusals: {
    busy: () =>
      'Somebody else, or another window, is working on this file. Please wait a moment, then press again.',
    outdated: () =>
      'There is a newer version of ITA Assistant. Please close this sidebar and open it again from the menu. Nothing was written to the file.',
    'tab-gone': ({ tab }) =>
      `The tab ${tab} is not there any more: it may have been deleted or renamed. Press “Analyse again”.`,
    'refused-by-cell': ({ tab, cell, detail }) =>
      `Cell ${cell} in tab ${tab} does not take our text, because a data validation rule is set there. Remove that rule in the menu Data > Data validation, then press again: the rest will be written then. (${detail})`,
    'protected-cell': ({ tab, detail }) =>
      `Tab ${tab}, or some of its cells, is protected. Let whoever protected it remove that in the menu Data > Protect sheets and ranges, or let somebody who may edit press the button: the rest will be written then. (${detail})`,
    'view-only': ({ detail }) =>
      `Nothing can be saved into this file: perhaps you may only view it. Ask its owner to make you an editor, then press again; or make a copy in the menu File > Make a copy, and work in that. If you can edit it, wait a moment and press again. (${detail})`,
    'not-written': ({ detail }) =>
      `Writing to the file failed; nothing of yours was deleted. Please check that you may edit this file and that no tab is protected, then press again. If it still fails, tell your administrator what Google said: ${detail}`,
    unexpected: ({ detail }) =>
      `Something unexpected went wrong; nothing of yours was deleted. Please press again. If it happens again, tell your administrator: ${detail}`,
  },
  highlightsLeft: (tabs) =>
    `The highlights of ${tabs.join(', ')} could not be cleared: the tab may be protected, or have a formatting rule that Google refuses. The other tabs are cleared.`,
};
