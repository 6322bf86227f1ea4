import type { ParseHtml } from '../../paste/text/html.ts';
import type { Language } from '../../problems/language.ts';

/** What a request is carried out with, beside the workbook. */
export interface Means {
  /** Parses pages among pasted texts, with what is at hand where this runs. */
  readonly parseHtml: ParseHtml;
  /** What is written into tabs is worded in it, unless the settings choose another. */
  readonly language: Language;
}
