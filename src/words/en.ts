/**
 * All that is said in English. Analysis, plan, summary and report stand in workbooks and documents of Thai offices: where
 * their words are only written, they are Thai in every language that is spoken.
 */
import { noteWords } from './en/report.ts';
import { planWords, summaryWords } from './en/results.ts';
import { damageWords, pasteWords, questionWords, sidebarWords } from './en/sidebar.ts';
import { thai } from './th.ts';
import type { Words } from './words.ts';

export const english: Words = {
  ...thai,
  document: { ...thai.document, notes: noteWords },
  plan: planWords,
  summary: summaryWords,
  questions: questionWords,
  damage: damageWords,
  paste: pasteWords,
  sidebar: sidebarWords,
};
