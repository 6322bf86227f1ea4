/** A picture that a person chose, as a document takes it. */
import type { Picture } from '../../src/report/word/toDocx.ts';

const types: Readonly<Record<string, Picture['type']>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** @returns null for what is no picture that Word knows, and nothing of it is sent anywhere */
export const readPicture = async (file: Blob): Promise<Picture | null> => {
  const type = types[file.type];
  if (!type) return null;
  try {
    const { width, height } = await createImageBitmap(file);
    return { type, bytes: new Uint8Array(await file.arrayBuffer()), width, height };
  } catch {
    // The browser cannot draw it, and neither could Word.
    return null;
  }
};
