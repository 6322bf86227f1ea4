/** The small tables of a framework's tab: weights, levels, issues, and what is confirmed. */
import { isBlank, textOf } from '../../grid/cells/tableCell.ts';
import { compact } from '../../thai/foldText.ts';
import { keysOf, known } from '../../vocabulary/known.ts';
import type { Issue, Level, PartCode, Unconfirmed } from '../framework.ts';
import { unconfirmedSubjects } from '../framework.ts';
import { readPart, readSubject, type TableRow } from './findTables.ts';
import {
  blank,
  once,
  type Report,
  readConfirmed,
  readNumber,
  readPercent,
  readText,
  unreadable,
} from './frameworkCells.ts';

const totals = known((words) => compact(words.frameworkWords.total));

/** Weights by part, in percent. */
export const readWeights = (
  rows: readonly TableRow<'weights'>[],
  tab: string,
  report: Report,
): ReadonlyMap<PartCode, number> => {
  const weights = new Map<PartCode, number>();
  const isFirst = once(report);
  let complete = true;
  for (const { part, weight } of rows) {
    if (totals.some((total) => compact(textOf(part)).startsWith(total))) continue;
    const code = readPart(textOf(part));
    const percent = readPercent(weight, 'weight', report);
    if (code === null) report(isBlank(part) ? blank(part, 'part') : unreadable(part, 'part'));
    if (code === null || percent === null || !isFirst(code, part)) complete = false;
    else weights.set(code, percent);
  }
  const [first] = rows;
  if (!first || !complete) return weights;
  const missing = keysOf(({ partNames }) => partNames).filter((part) => !weights.has(part));
  for (const part of missing) report({ code: 'framework-missing-part', part, tab });
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  if (missing.length === 0 && Math.abs(sum - 100) > 1e-9) {
    report({ code: 'framework-weights', cell: first.weight.ref, sum });
  }
  return weights;
};

/** The levels from the highest to the lowest; one that none reaches, or out of order, is reported. */
export const readLevels = (rows: readonly TableRow<'levels'>[], report: Report): Level[] => {
  const isFirst = once(report);
  const levels = rows.flatMap((row) => {
    const name = readText(row.level, 'level', report);
    const overall = readPercent(row.overall, 'overall', report);
    const eachInstrument = readPercent(row.eachInstrument, 'eachInstrument', report);
    if (name === null || overall === null || eachInstrument === null) return [];
    return isFirst(compact(name), row.level) ? [{ row, level: { name, overall, eachInstrument } }] : [];
  });
  const complete = levels.length === rows.length;
  levels.forEach(({ row, level }, index) => {
    const above = levels.slice(0, index).map((one) => one.level);
    const cell = row.level.ref;
    const isReached = above.every(
      ({ overall, eachInstrument }) => overall > level.overall || eachInstrument > level.eachInstrument,
    );
    const descends = above.every(({ overall }) => overall >= level.overall);
    if (!isReached || !descends) report({ code: 'framework-levels', cell, level: level.name, why: 'order' });
    const isLast = complete && index === levels.length - 1;
    if (isLast && (level.overall > 0 || level.eachInstrument > 0)) {
      report({ code: 'framework-levels', cell, level: level.name, why: 'last' });
    }
  });
  return levels.map(({ level }) => level);
};

/** The issues in the order of their rows. */
export const readIssues = (rows: readonly TableRow<'issues'>[], report: Report): Issue[] => {
  const isFirst = once(report);
  return rows.flatMap((row) => {
    const number = readNumber(row.issue, 'issue', report);
    const name = readText(row.issueName, 'issueName', report);
    const confirmed = readConfirmed(row.confirmed, report);
    if (number === null || name === null) return [];
    return isFirst(String(number), row.issue) ? [{ number, name, confirmed }] : [];
  });
};

/** A subject without a row counts as confirmed: staff took its warning away. */
export const readConfirmations = (
  rows: readonly TableRow<'confirmations'>[],
  report: Report,
): Unconfirmed[] => {
  const isFirst = once(report);
  const open = new Set<Unconfirmed>();
  for (const row of rows) {
    const subject = readSubject(textOf(row.subject));
    const confirmed = readConfirmed(row.confirmed, report);
    if (subject === null) {
      report(isBlank(row.subject) ? blank(row.subject, 'subject') : unreadable(row.subject, 'subject'));
    } else if (isFirst(subject, row.subject) && !confirmed) open.add(subject);
  }
  return unconfirmedSubjects.filter((subject) => open.has(subject));
};
