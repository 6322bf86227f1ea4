/** What a pasted text says, before anything is written. */
import type { Framework } from '../../framework/framework.ts';
import { instrumentItems } from '../../framework/lookup.ts';
import type { Workbook } from '../../grid/workbook.ts';
import type { PastedReport } from '../../paste/pastedReport.ts';
import { tabKey } from '../../settings/settings.ts';
import { blankedSettings } from '../year/yearTurn.ts';
import { pastedChanges } from './pastedChanges.ts';
import type { PastePreview } from './pastePreview.ts';
import { type Pasted, type Understood, understand } from './understand.ts';

/**
 * What the text says, what is doubtful in it, and what would be written. Writes nothing.
 *
 * @throws UserError when nothing can be taken from the text, it is too long or of many agencies, there is no usable
 *   framework of its fiscal year, or announced figures without a year contradict the table of years
 */
export const previewPaste = (workbook: Workbook, pasted: Pasted): PastePreview => {
  const understood = understand(workbook, pasted);
  const { framework, report, newTabs, warnings, notes } = understood;
  return {
    fiscalYear: framework.fiscalYear,
    yearFound: report.fiscalYear === framework.fiscalYear,
    itemsFound: new Set(report.scores.map(({ item }) => item)).size,
    itemsTotal: framework.instruments.flatMap(instrumentItems).length,
    scores: report.scores.map(({ item, part, score, source, doubts }) => ({
      item,
      part,
      score,
      line: source.line,
      doubts,
      repairedOnly: doubts.length > 0 && doubts.every(({ kind }) => kind === 'repaired-code'),
    })),
    missing: missingLines(report, framework),
    agencySpellings: report.agencySpellings.map(({ name, count }) => ({ name, count })),
    otherAgency: understood.otherAgency,
    unknown: report.unknown.map(({ text: words }) => words),
    changes: settingChanges(understood),
    warnings,
    notes,
    tabs: newTabs.map(({ place }) => place.name),
    turn: understood.turn && {
      from: understood.turn.from,
      to: understood.turn.to,
      blanked: blankedSettings(understood.turn),
      figures: pastedChanges(understood)
        .filter(({ isBound }) => isBound)
        .map(({ key, to }) => ({ setting: key, value: to })),
    },
  };
};

/**
 * The changes that a person is asked about. A person's value is replaced only when that is asked for; new tabs are to be
 * used. Nothing of another agency is proposed.
 */
const settingChanges = (understood: Understood): PastePreview['changes'] => {
  const tabKeys = new Set<string>(Object.values(tabKey));
  return pastedChanges(understood)
    .filter(({ isBound }) => !isBound)
    .map(({ key, from, to }) => ({
      key,
      from,
      to,
      proposed: understood.otherAgency === null && (from === '' || tabKeys.has(key)),
    }));
};

/** Items without a score; a part of which the text has none is one line. */
const missingLines = ({ scores, missing }: PastedReport, framework: Framework): PastePreview['missing'] => {
  if (scores.length === 0) return [];
  return framework.instruments.flatMap((instrument) =>
    instrument.parts.flatMap(({ code: part }): PastePreview['missing'] => {
      const own = missing.filter((one) => one.part === part);
      const items = instrumentItems(instrument).map(({ code }) => code);
      const isAbsent = own.length === items.length && own.every(({ reason }) => reason.kind === 'not-found');
      if (!isAbsent) return own;
      return [{ item: `${items[0]}-${items[items.length - 1]}`, part, reason: { kind: 'not-found' } }];
    }),
  );
};
