/** Results as tests ask for them. */
import { announcedProblems } from '../../../src/assessment/announced.ts';
import { assess } from '../../../src/assessment/assess.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import type { ItemCode } from '../../../src/framework/framework.ts';
import { framework2568 } from '../../../src/framework/framework2568.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { readSettings } from '../../../src/settings/readSettings.ts';
import {
  type AnnouncedInput,
  announcedKey,
  type Combining,
  type SettingKey,
  type Settings,
} from '../../../src/settings/settings.ts';
import { scored } from '../tabs/scores.ts';
import { goldenAnnounced, goldenScores } from './golden.ts';

type ItemScores = Readonly<Record<ItemCode, number | null>>;

export interface ResultInput {
  readonly scores?: ItemScores;
  /** Item scores of EIT part 2, where they are published. */
  readonly part2?: ItemScores;
  readonly announced?: AnnouncedInput;
  readonly combining?: Combining;
}

/** The result of the report, but for what is given. */
export const resultOf = ({
  scores = goldenScores,
  part2 = {},
  announced = goldenAnnounced,
  combining = 'by-item',
}: ResultInput = {}): Assessment => assess(framework2568, scored(scores, part2), announced, combining);

/** The default settings, but for what is given. */
export const settingsWith = (settings: Partial<Settings> = {}): Settings => ({
  ...readSettings(null).settings,
  ...settings,
});

/** Where the announced figures stand in the settings of these tests. */
export const announcedCells = Object.fromEntries(
  ([...Object.values(announcedKey), 'announcedLevel'] satisfies SettingKey[]).map((key, index) => [
    key,
    { tab: 'ตั้งค่า', row: index + 5, column: 2 },
  ]),
) as Required<Pick<Settings['cells'], 'announcedOverall' | 'announcedLevel'>> & Settings['cells'];

/** What is wrong with the announced figures of a result. */
export const announcedProblemsOf = (input: ResultInput = {}): Problem[] => {
  const announced = input.announced ?? goldenAnnounced;
  return announcedProblems(
    framework2568,
    resultOf(input),
    settingsWith({ announced, cells: announcedCells }),
    scored(input.scores ?? goldenScores, input.part2),
  );
};
