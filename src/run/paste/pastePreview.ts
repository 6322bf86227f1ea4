/** A pasted text, understood, before it is written. */
import type { ItemCode, PartCode } from '../../framework/framework.ts';
import type { MissingReason, ScoreDoubt } from '../../paste/pastedReport.ts';
import type { SettingKey } from '../../settings/settings.ts';
import type { PasteNote, PasteWarning } from './compareTabs.ts';

/** What was understood of a pasted text, and what writing it would change. */
export interface PastePreview {
  readonly fiscalYear: number;
  /** Whether the text names that year. */
  readonly yearFound: boolean;
  readonly itemsFound: number;
  readonly itemsTotal: number;
  readonly scores: readonly PastedScoreLine[];
  readonly missing: readonly MissingLine[];
  /** More than one: the text writes the agency's name in several ways, the first most often. */
  readonly agencySpellings: readonly { readonly name: string; readonly count: number }[];
  /** Not null: the text is another agency's than the settings name. It is written only when `OTHER_AGENCY` is accepted. */
  readonly otherAgency: { readonly ofText: string; readonly own: string } | null;
  /** Rows with codes that the year's framework does not have. */
  readonly unknown: readonly string[];
  readonly changes: readonly SettingChange[];
  readonly warnings: readonly PasteWarning[];
  readonly notes: readonly PasteNote[];
  /** The names of the score tabs that would be made. */
  readonly tabs: readonly string[];
  /** The text is of another year than the set one: writing it starts that year, with all that belongs to it. */
  readonly turn: {
    readonly from: number;
    readonly to: number;
    /** The settings that become blank. */
    readonly blanked: readonly SettingKey[];
    /** The announced figures that go with it. */
    readonly figures: readonly { readonly setting: SettingKey; readonly value: string }[];
  } | null;
}

export interface PastedScoreLine {
  readonly item: ItemCode;
  readonly part: PartCode;
  readonly score: number;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly doubts: readonly ScoreDoubt[];
  /** The only doubt is a code that was not written out. */
  readonly repairedOnly: boolean;
}

export interface MissingLine {
  /** An item's code; or the first and last of a part of which the text has none: "o1-o28". */
  readonly item: string;
  readonly part: PartCode;
  readonly reason: MissingReason;
}

/** A setting that would change. */
export interface SettingChange {
  readonly key: SettingKey;
  /** What stands in the cell; '' when nothing does. */
  readonly from: string;
  readonly to: string;
  /** Whether to propose it: not where a person's value would be replaced. */
  readonly proposed: boolean;
}
