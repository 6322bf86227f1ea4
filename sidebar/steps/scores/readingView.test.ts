import type { VNode } from 'preact';
import { expect, it } from 'vitest';
import { languageOf } from '../../../src/problems/language.ts';
import { readyRun } from '../../../test/support/runs/readyRun.ts';
import { PlainWorkbook } from '../../../test/support/tabs/plainWorkbook.ts';
import { writerFor } from '../../elements/writer.ts';
import { headlineView } from '../result/headlineView.ts';
import { headlineOfReading } from './readingView.ts';

const textIn = (view: unknown): string => {
  if (Array.isArray(view)) return view.map(textIn).join(' ');
  if (typeof view !== 'object' || view === null) return String(view ?? '');
  return textIn((view as VNode<{ children?: unknown }>).props.children);
};

it('names tabs and the agency as they stand in the workbook, beside Thai digits', () => {
  const outcome = readyRun(new PlainWorkbook({ agency: 'อบต.บ้าน 9' }).now);
  const { decision } = outcome;
  const scores = { ...decision.scores, tabs: new Map([['IIT', 'IIT 2568']] as const) };
  const writer = writerFor('thai', languageOf('th'));
  const read = textIn(headlineOfReading({ ...decision, scores }, writer));
  expect(read).toContain('IIT 2568');
  expect(read).toContain('อบต.บ้าน 9');
  expect(read).toContain('๒๕๖๘');
  expect(textIn(headlineView(decision, writer, { goTo: () => {} }))).toContain('อบต.บ้าน 9');
});
