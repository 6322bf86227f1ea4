/** A button of the bar. */
export interface Button {
  readonly id: string;
  readonly name: string;
  readonly onclick: () => void;
}

/** The main button first; none where there is nothing to do. */
export type Buttons = readonly Button[];
