/** The figures of a real report of fiscal year 2568: what it prints, and what follows from that by hand. */
import report from '../../../local/report2568.json';
import type { ItemCode } from '../../../src/framework/framework.ts';
import type { AnnouncedInput } from '../../../src/settings/settings.ts';
import result from '../../golden/result-2568.json';

export const golden = { ...report, ...result };

/** Item scores as the report prints them. */
export const goldenScores: Readonly<Record<ItemCode, number>> = report.scores;

/** The announced totals, with the level as the report prints it. */
export const goldenAnnounced: AnnouncedInput = {
  parts: {
    IIT: report.announced.IIT,
    EIT1: report.announced.EIT1,
    EIT2: report.announced.EIT2,
    OIT: report.announced.OIT,
  },
  overall: report.announced.overall,
  level: report.announced.level,
};

/** The thirteen items that the default selection takes: the lowest of every indicator, and all below 85. */
export const goldenPlanItems: readonly ItemCode[] = Object.values(result.lowest).flat();

/** Nothing announced at all. */
export const nothingAnnounced: AnnouncedInput = {
  parts: { IIT: null, EIT1: null, EIT2: null, OIT: null },
  overall: null,
  level: null,
};
