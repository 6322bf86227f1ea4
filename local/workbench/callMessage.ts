/** What the sidebar's `google.script` and the page around it say to each other. */

export interface CallMessage {
  kind: 'call';
  id: number;
  functionName: string;
  /** Already checked to be plain data. */
  args: unknown[];
}

export interface ResultMessage {
  kind: 'result';
  id: number;
  outcome: { value: unknown } | { error: string };
}

/** `google.script.host.close()` and the like. */
export interface HostMessage {
  kind: 'host';
  action: 'close' | 'focus-editor';
}
