import { expect, test } from 'vitest';
import { isBeyondUniver } from './beyondUniver.ts';

test.each([
  '=[1]Sheet1!A1',
  "=IFERROR(VLOOKUP(A1,'[1]ก ข'!A:B,2,0),0)",
  '=AVERAGE(ตาราง1[คะแนน])',
  '=คะแนนเต็ม*2',
  '=IFERROR(เต็ม,0)',
  '=SUM(my.name)',
])('what Univer does not know of is known: %s', (formula) => expect(isBeyondUniver(formula)).toBe(true));

test.each([
  '=SUM(A1:B$2)+1E5',
  '=IF($A$1="[x] ชื่อ",TRUE,false)',
  "='ก ข'!A1+ผล!B2+IIT!$C:$C",
  '=LOG10(2)+XLOOKUP(A1,B:B,C:C)',
  '=LET(x,1,x+1)',
  '=#REF!+A1',
  '=2:3',
  '=N("ita:lowest")=0',
])('what Univer can compute is left to it: %s', (formula) => expect(isBeyondUniver(formula)).toBe(false));
