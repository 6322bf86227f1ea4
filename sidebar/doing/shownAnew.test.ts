import { expect, it } from 'vitest';
import { type Refusal, UserError } from '../../src/problems/refusal.ts';
import { shownAnew } from './shownAnew.ts';

const refusedFor = async (refusal: Refusal, preview: () => Promise<unknown>): Promise<unknown> => {
  const asked = Promise.reject(new UserError(refusal));
  return shownAnew(asked, preview).catch((error: UserError) => error.refusal);
};

it('shows a preview anew where the workbook is another one, and tells that whatever the preview comes to', async () => {
  let previews = 0;
  const preview = async (): Promise<void> => {
    previews += 1;
    throw new UserError({ code: 'year-not-new', fiscalYear: 2569 });
  };
  expect(await refusedFor({ code: 'changed', isBegun: false }, preview)).toEqual({
    code: 'changed',
    isBegun: false,
  });
  expect(previews).toBe(1);
  expect(await refusedFor({ code: 'busy' }, preview)).toEqual({ code: 'busy' });
  expect(await shownAnew(Promise.resolve(1), preview)).toBe(1);
  expect(previews).toBe(1);
});
