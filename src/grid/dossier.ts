/** One agency in one fiscal year: what a result, its summary, its plan and its follow-up are of. */
export interface Dossier {
  /** The name as it is set; '' while nobody gave it. */
  readonly agency: string;
  /** Buddhist era. */
  readonly fiscalYear: number;
}
