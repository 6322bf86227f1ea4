/** All that is said in Thai. Another language is another value of the same type. */

import { analysisWords } from './th/analysis.ts';
import { planWords } from './th/plan.ts';
import { reportDocumentWords } from './th/report.ts';
import { damageWords, pasteWords, questionWords, sidebarWords } from './th/sidebar.ts';
import { summaryWords } from './th/summary.ts';

export const thai = {
  plan: planWords,
  analysis: analysisWords,
  summary: summaryWords,
  document: reportDocumentWords,
  questions: questionWords,
  damage: damageWords,
  paste: pasteWords,
  sidebar: sidebarWords,
} as const;
