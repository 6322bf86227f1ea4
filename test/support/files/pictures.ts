/** The smallest pictures that programs take as such. */

/** 3 by 2 points. */
export const PNG: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==',
  'base64',
);

const application = [0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\u0000'), 1, 1, 0, 0, 1, 0, 1, 0, 0];
const frame = [0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0];

/** 3 by 2 points: its start, what it was made by, its frame with height and width, its end. */
export const JPEG: Uint8Array = Buffer.from([0xff, 0xd8, ...application, ...frame, 0xff, 0xd9]);
