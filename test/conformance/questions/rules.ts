import { readHighlights, writeHighlights } from '../../../src/google/highlights.ts';
import type { DataValidationPort } from '../../../src/google/port.ts';
import { buildRule } from '../../../src/google/rules.ts';
import { isOwnList, markedHelp } from '../../../src/grid/marks/listMark.ts';
import { attempt, type LiveEnv, outcome, type Tell } from './question.ts';

const described = (rule: DataValidationPort | null | undefined): unknown =>
  rule && [
    String(rule.getCriteriaType()),
    rule.getCriteriaValues(),
    rule.getAllowInvalid(),
    rule.getHelpText() || null,
  ];

const ruleAt = ({ sheet }: LiveEnv, place: string): DataValidationPort | null =>
  sheet.getRange(place).getDataValidation();

const placesOf = ({ sheet }: LiveEnv): string[][] =>
  sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()));

const ranges = [
  ['A1:A3', 'C5'],
  ['C5', 'A1'],
  ['A1:A3', 'A4:A6'],
  ['A1:B2', 'B2:C3'],
  ['B:B'],
  ['A1', 'A3', 'A5', 'A7', 'A9', 'C1', 'C3', 'C5'],
];

/** Whether a conditional format gives its ranges back as they were set: in order, neither joined nor cut. */
export function rangesOfRules(env: LiveEnv, tell: Tell): void {
  const app = env.services.SpreadsheetApp;
  env.sheet.setConditionalFormatRules(
    ranges.map((places) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=N("x")=0')
        .setBackground('#ffff00')
        .setRanges(places.map((place) => env.sheet.getRange(place)))
        .build(),
    ),
  );
  const back = placesOf(env);
  ranges.forEach((places, at) => {
    tell(places.join(' '), back[at]);
  });
}

/** Our own highlights, written and read as the add-on does: the workbook's locale may read a formula otherwise. */
export function highlightsOfOurs(env: LiveEnv, tell: Tell): void {
  const highlights = [
    { kind: 'problem', places: ['B2', 'B4:B5'] },
    { kind: 'lowest', places: ['A1:A3', 'C7'] },
  ];
  tell(
    'writing',
    attempt(() => writeHighlights(env.sheet, env.services.SpreadsheetApp, highlights)),
  );
  tell('as read', readHighlights(env.sheet));
  tell(
    'taking away',
    attempt(() => writeHighlights(env.sheet, env.services.SpreadsheetApp, [])),
  );
  tell('what is left', placesOf(env));
}

/** A formula that names another tab, as a workbook from Excel may have, and the other rules of its tab. */
export function aFormatThatNamesAnotherTab(env: LiveEnv, tell: Tell): void {
  const app = env.services.SpreadsheetApp;
  const other = app
    .getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getName() !== env.sheet.getName());
  const rule = (formula: string) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#ffff00')
      .setRanges([env.sheet.getRange('A1')])
      .build();
  tell(
    'setting it with another',
    outcome(() => {
      env.sheet.setConditionalFormatRules([rule('=A1>0'), rule(`='${other?.getName()}'!A1>0`)]);
      app.flush();
      return 'done';
    }),
  );
  tell(
    'what stands',
    outcome(() => placesOf(env)),
  );
}

/** Rules that are read are set again as they were: criteria, what they let in, help text. */
export function rulesReadAndSetAgain(env: LiveEnv, tell: Tell): void {
  const builder = () => env.services.SpreadsheetApp.newDataValidation();
  const rules = {
    'a list that warns': builder().requireValueInList(['มี', 'ไม่มี, แต่กำลังทำ', '1', '01', ' x '], true),
    'a strict list without an arrow': builder().requireValueInList(['ก'], false).setAllowInvalid(false),
    'a list that names a text twice': builder().requireValueInList(['ก', 'ข', 'ก'], true),
    'numbers with a help text': builder().requireNumberBetween(0, 100).setHelpText('ตั้งแต่ 0 ถึง 100'),
    'a long help text': builder().requireValueInList(['ก'], true).setHelpText('ช่วย '.repeat(60)),
  };
  Object.entries(rules).forEach(([name, one], at) => {
    const [from, to] = [`A${at + 1}`, `C${at + 1}`];
    tell(
      `${name}: set`,
      attempt(() => env.sheet.getRange(from).setDataValidation(one.build())),
    );
    const read = ruleAt(env, from);
    tell(`${name}: read`, described(read));
    tell(
      `${name}: set again`,
      attempt(() => env.sheet.getRange(to).setDataValidations([[read]])),
    );
    tell(
      `${name}: read again`,
      JSON.stringify(described(ruleAt(env, to))) === JSON.stringify(described(read)),
    );
  });
}

/** The mark at the end of a help text, by which a list is known as ours, has no width. */
export function marksOfLists(env: LiveEnv, tell: Tell): void {
  const list = { number: 3, formerHelps: [] };
  const rule = buildRule(env.services.SpreadsheetApp, {
    kind: 'list',
    values: ['ก', 'ข'],
    allowsOthers: true,
    help: markedHelp('เลือกจากรายการ', list),
  });
  env.sheet.getRange('A1:A3').setDataValidation(rule);
  tell('known again', isOwnList(ruleAt(env, 'A3')?.getHelpText() ?? null, list));
  env.sheet.insertRowsAfter(2, 1);
  tell('in a row put in', isOwnList(ruleAt(env, 'A3')?.getHelpText() ?? null, list));
}

/** A list that reaches down to the tab's last row, and what a row added there has. */
export function aListDownToTheLastRow(env: LiveEnv, tell: Tell): void {
  const last = env.sheet.getMaxRows();
  const rule = env.services.SpreadsheetApp.newDataValidation()
    .requireValueInList(['ใช้', 'ไม่ใช้'], true)
    .build();
  env.sheet.getRange(2, 2, last - 1, 1).setDataValidation(rule);
  tell('in the last row', described(ruleAt(env, `B${last}`)));
  env.sheet.insertRowsAfter(last, 2);
  tell('in rows added under it', [
    described(ruleAt(env, `B${last + 1}`)),
    described(ruleAt(env, `B${last + 2}`)),
  ]);
}
