import { describe, expect, it } from 'vitest';
import { JPEG, PNG } from '../../test/support/files/pictures.ts';
import { readSeal } from './readSeal.ts';

describe('a seal', () => {
  it('is known by what stands in the file, with its sides', () => {
    expect(readSeal(PNG)).toMatchObject({ type: 'png', width: 3, height: 2 });
    expect(readSeal(JPEG)).toMatchObject({ type: 'jpg', width: 3, height: 2 });
  });

  it.each([
    ['text', Buffer.from('ตรา')],
    ['nothing', Buffer.alloc(0)],
    ['a picture that Word does not know everywhere', Buffer.from('GIF89a\u0003\u0000\u0002\u0000')],
    ['a PNG that was cut off', PNG.subarray(0, 40)],
    ['a JPEG that was cut off', JPEG.subarray(0, -2)],
  ])('is not %s', (_, bytes) => {
    expect(readSeal(bytes)).toBeNull();
  });
});
