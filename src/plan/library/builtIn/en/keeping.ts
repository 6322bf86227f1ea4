/** What keeps an indicator without a fault as it is, in English; the texts are the project's own words. */
import type { Keeping } from '../keeping.ts';

export const keepings: readonly Keeping[] = [
  {
    topic: 'i1',
    text: 'Keep working by the steps and times of the manuals {ref:work-manual,service-manual}; heads of units check finished matters every quarter, and the manuals are reviewed whenever steps or responsibilities change.',
  },
  {
    topic: 'i4',
    text: 'Keep reporting the spending against the plan to staff every quarter {ref:action-plan}, check the evidence before every approval, and keep procurement open and up to date {ref:procurement-list}.',
  },
  {
    topic: 'i7',
    text: 'Superiors at every level keep assigning work by duty and with evidence, the criteria of personnel work are announced ahead every time {ref:hr-plan}, and staff keep a channel for notices without harm to themselves {ref:complaint-channel}.',
  },
  {
    topic: 'i10',
    text: 'The procurement officers keep registering every loan and use of official property, explain the steps to new staff {ref:work-manual}, and check the use of vehicles and supplies from time to time.',
  },
  {
    topic: 'i13',
    text: 'The chief executive keeps showing the will to prevent corruption to staff {ref:no-gift-policy}, follows up every activity of the anti-corruption action plan {ref:anti-corruption-plan}, and has staff told how complaints were handled without naming the complainant {ref:complaint-statistics}.',
  },
  {
    topic: 'e1',
    text: 'Every service point keeps serving by the service manual and in order, equally {ref:service-manual}, and keeps asking users for their opinion, so that faults are mended as soon as they appear.',
  },
  {
    topic: 'e4',
    text: 'Whoever looks after website and social media keeps news and contacts up to date {ref:contact,news}, and all officers answer people’s questions with the same information.',
  },
  {
    topic: 'e7',
    text: 'Keep listening to the people {ref:participation}, tell those who gave an opinion what was improved, and develop online services by how they are really used {ref:e-service}.',
  },
  {
    topic: 'structure',
    text: 'Whoever is responsible for each item checks access and brings the data on the website up to date every quarter, publishes the present year’s plans and reports from the beginning of the fiscal year {ref:action-plan,procurement-list}, and checks them against the year’s handbook before the form is sent.',
  },
  {
    topic: 'no-gift-policy',
    text: 'Keep carrying out the measures of integrity and transparency in every issue {ref:integrity-measures}, assess the risks and follow up the controls every year {ref:bribery-risk}, and keep evidence of activities during the year for the report {ref:integrity-report}.',
  },
];
