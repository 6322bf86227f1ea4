/** What the caller can mend: one sentence on stderr, exit code 2, nothing written. */
export class InputError extends Error {}
