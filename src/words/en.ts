/** All that is said in English. Official names, of items, indicators, issues and levels, stay Thai: they are facts. */
import { analysisWords } from './en/analysis.ts';
import { planWords } from './en/plan.ts';
import { reportDocumentWords } from './en/report.ts';
import { damageWords, pasteWords, questionWords, sidebarWords } from './en/sidebar.ts';
import { summaryWords } from './en/summary.ts';
import type { Words } from './words.ts';

export const english: Words = {
  plan: planWords,
  analysis: analysisWords,
  summary: summaryWords,
  document: reportDocumentWords,
  questions: questionWords,
  damage: damageWords,
  paste: pasteWords,
  sidebar: sidebarWords,
};
