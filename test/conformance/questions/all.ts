import * as charts from './charts.ts';
import * as lines from './lines.ts';
import type { Question } from './question.ts';
import * as refusals from './refusals.ts';
import * as rules from './rules.ts';
import * as tabs from './tabs.ts';
import * as texts from './texts.ts';

/** Every question by the name of its function. */
export const questions = { ...texts, ...refusals, ...rules, ...lines, ...tabs, ...charts } satisfies Record<
  string,
  Question
>;
