/** What stands behind the report: who signs it, and what the author is to know, where that is wanted. */
import type { Section } from '../section.ts';

export const signatures: Section = {
  orientation: 'landscape',
  isCounted: false,
  startsPage: false,
  write: ({ voice: { words } }) => {
    const { roles, lines } = words.document.signatures;
    return [
      { kind: 'space', lines: 1 },
      { kind: 'signatures', people: roles.map((role) => lines(role)) },
    ];
  },
};

export const notes: Section = {
  orientation: 'portrait',
  isCounted: false,
  startsPage: true,
  write: ({ notes: items, voice: { say, words } }) =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 1, text: words.document.notes.heading },
          {
            kind: 'list',
            items: items.map((text, index) => say(words.document.listed(String(index + 1), text))),
          },
        ],
};
