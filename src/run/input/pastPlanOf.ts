import type { Framework } from '../../framework/framework.ts';
import type { PastPlan } from '../../plan/lastYear/lastYear.ts';
import { findPastPlan } from '../../plan/lastYear/pastPlan.ts';
import { planForm } from '../../plan/table/planForm.ts';
import { tablesOf } from '../table/tableOfYear.ts';
import { knownFramework } from './frameworkOfYear.ts';
import type { Survey } from './survey.ts';

/** An agency's plan of the year before the framework's; null when there is none. @param survey the agency's own */
export const pastPlanOf = (survey: Survey, framework: Framework, agency: string): PastPlan | null =>
  findPastPlan({
    plans: tablesOf(planForm, survey.tables),
    others: survey.others,
    agency,
    framework,
    frameworkOf: (year) => knownFramework(survey.tabs, year),
  });
