/** Files that a browser asks for again and has already: it is told so, and keeps what it made of them. */
import { createHash } from 'node:crypto';

/** What stands for a file's bytes in `etag` and `if-none-match`, whatever encoding they are sent in (RFC 9110, 8.8.3). */
export const tagOf = (bytes: string | Uint8Array): string =>
  `W/"${createHash('sha256').update(bytes).digest('base64url')}"`;

/**
 * Whether who asks has the file (RFC 9110, 13.1.2).
 *
 * @param ifNoneMatch the header of that name; tags with commas between them
 */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim() === tag);
