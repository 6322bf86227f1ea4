/** Measures for the items of the internal survey (IIT), in English; the texts are the project's own words. */
import type { Measure } from '../../measure.ts';

export const iitMeasures: readonly Measure[] = [
  {
    advice: [
      {
        topic: 'i1',
        cause:
          'Some respondents may find that some work does not follow its steps or is not finished in time, because steps and times are not set down in writing, or are set down and not followed up regularly.',
        guidance:
          'The agency should bring the steps and times of all work in the work manual in line with how the work is really done {ref:work-manual}, and follow up the time really taken, so that delays are mended in time.',
      },
    ],
    name: 'Keeping to the steps and times of work',
    steps: [
      'Every unit reviews steps, times and who is responsible in the work manual within the first quarter {ref:work-manual}',
      'สำนักปลัด has the executives approve it, publishes it on the website, and tells all staff',
      'Officers enter the day of receipt and of completion of every matter in the work register',
      'Heads of units check the register every month, and report overdue matters with remedies to the meeting',
      'สำนักปลัด reports the share of work finished in time to the executives every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'i2',
        cause:
          'Some respondents may have seen that some visitors were served first or treated more leniently than others, without a clear rule for the order of service or for exceptions.',
        guidance:
          'The agency should set down the order of service and the criteria in the manuals that all officers follow {ref:work-manual,service-manual}, and offer more services through E-Service, which keeps the order of requests as evidence {ref:e-service}.',
      },
    ],
    name: 'Serving everybody in order and by the same criteria',
    steps: [
      'Every unit lists the work that calls for discretion or was called unfair',
      'The unit in charge puts criteria, order and reasons for serving first into the manuals {ref:work-manual,service-manual}',
      'Every unit uses queue tickets, a register of receipt or E-Service {ref:e-service}',
      'สำนักปลัด explains the criteria and the ethics at meetings twice a year {ref:ethics}',
      'Heads of units compare the register with the real order every quarter, and report to the executives',
    ],
  },
  {
    advice: [
      {
        topic: 'i3',
        cause:
          'Some respondents may know or have heard of rewards given to officers in return for convenience, or may not be sure what kind of money, gift or benefit counts as a bribe.',
        guidance:
          'The agency should assess the bribery risk of work that can favour or harm people and set clear controls {ref:bribery-risk}, and have executives and staff at every level follow the No Gift Policy in earnest {ref:no-gift-policy}.',
      },
    ],
    name: 'Preventing bribery under the No Gift Policy',
    steps: [
      'The executives declare the No Gift Policy, and สำนักปลัด publishes the declaration {ref:no-gift-policy}',
      'Every unit assesses the bribery risk in permits, procurement and personnel work, with controls {ref:bribery-risk}',
      'สำนักปลัด trains staff on bribery, penalties and property received on an ethical basis once a year',
      'Staff report property received to สำนักปลัด every quarter {ref:gift-report}',
      'สำนักปลัด takes notices and keeps names secret, and reports what was done every quarter {ref:complaint-channel}',
    ],
  },
  {
    advice: [
      {
        topic: 'i4',
        cause:
          'Some respondents may not know the agency’s budget plan and its results, or may have seen transfers during the year without being told why, so that they are not sure that money is spent for its purpose.',
        guidance:
          'The agency should publish the plan and the progress of spending project by project, for staff to follow {ref:action-plan}, and explain every transfer or change of the budget.',
      },
    ],
    name: 'Disclosing and following up the spending of the budget',
    steps: [
      'สำนักปลัด together with กองคลัง plans spending project by project, and explains it to staff at the beginning of the year {ref:action-plan}',
      'กองคลัง reports spending against the plan every quarter, on the website and the notice board',
      'The unit that owns the budget records why it is transferred or changed, and tells all once approved',
      'Heads of units report spending and problems to the monthly meeting',
      'สำนักปลัด sums up spending in the annual report at the end of the year, and tells staff {ref:annual-report}',
    ],
  },
  {
    advice: [
      {
        topic: 'i5',
        cause:
          'Some respondents may have doubts about some claims for overtime, materials or travel, because the evidence of work really done is not tight, or staff understand the rules differently.',
        guidance:
          'The agency should set down in the work manual which documents prove the work behind each kind of claim {ref:work-manual}, and check past claims regularly.',
      },
    ],
    name: 'Checking that claims match the work really done',
    steps: [
      'กองคลัง puts checklists of documents for overtime, materials and travel into the manual {ref:work-manual}',
      'กองคลัง explains rules, frequent mistakes and the penalties for false evidence once a year',
      'Heads of units compare claims with orders, time and work done before signing, every time',
      'The internal auditor or a working group checks past claims every quarter, and reports to the executives',
      'กองคลัง tells staff what was found, and follows up until it is mended',
    ],
  },
  {
    advice: [
      {
        topic: 'i6',
        cause:
          'Some respondents may find that the same suppliers win often, or may not know where specifications, median prices and decisions come from, so that they are not sure that procurement is fair to all.',
        guidance:
          'The agency should keep the list and the progress of procurement open and up to date {ref:procurement-list}, and have everybody involved certify that they have no interest in a bidder or contractor.',
      },
    ],
    name: 'Preventing conflicts of interest in procurement',
    steps: [
      'กองคลัง publishes procurement plans, median prices and winners in e-GP and on the website',
      'กองคลัง brings the list with amount and winner up to date every month {ref:procurement-list}',
      'The drafters of terms of reference, those who set median prices, decide and inspect, certify each time that they have no interest',
      'The executives rotate those who set specifications and inspect as far as staffing allows',
      'กองคลัง analyses each supplier’s contracts every 6 months for the executives {ref:procurement-report}',
    ],
  },
  {
    advice: [
      {
        topic: 'i7',
        cause:
          'Some respondents may have been asked to run private errands, or were given work by word of mouth without being sure whether it was official or the superior’s own.',
        guidance:
          'The agency should set a guideline that keeps official work apart from private matters under the code of ethics {ref:ethics}, and a channel in which staff can ask or give notice without harm to themselves.',
      },
    ],
    name: 'Assigning work by duty, without private errands',
    steps: [
      'สำนักปลัด writes Dos & Don’ts of assigning work, which the executives sign {ref:ethics}',
      'Every unit brings the orders on who does what up to date, and assigns other work with evidence',
      'The executives and heads of units sign that they know it, and explain it to staff once a year',
      'สำนักปลัด provides a channel without names; whoever receives a notice is not the superior of who gives it {ref:complaint-channel}',
      'สำนักปลัด surveys staff without names every 6 months, and proposes what to mend to the executives',
    ],
  },
  {
    advice: [
      {
        topic: 'i8',
        cause:
          'Some respondents may have been given orders that seemed against the rules or open to corruption, and were not sure to whom they could object without harm to themselves.',
        guidance:
          'The agency should set down in writing how to object to an order that may be unlawful, and protect whoever objects or gives notice under its guideline on corruption complaints {ref:complaint-guideline}.',
      },
    ],
    name: 'Protecting those who object to unlawful orders',
    steps: [
      'The executives give orders on budget, supplies, permits and personnel in writing, every time',
      'สำนักปลัด writes how whoever is given an order may object in writing, and tells all staff',
      'สำนักปลัด adds secrecy and the protection of whoever gives notice to the guideline {ref:complaint-guideline}',
      'สำนักปลัด makes the agency’s channels, the NACC hotline 1205 and Damrongdhama 1567 known {ref:complaint-channel}',
      'สำนักปลัด reports every quarter without names; a matter about an executive goes to the supervising authority {ref:complaint-statistics}',
    ],
  },
  {
    advice: [
      {
        topic: 'i9',
        cause:
          'Some respondents may not know the criteria and reasons for appointments, transfers or promotions, so that they are not sure that these go by merit without any exchange of benefits.',
        guidance:
          'The agency should announce the criteria of personnel work in advance and disclose the results {ref:hr-plan,hr-report}, and control the bribery risk in every step of recruitment and promotion {ref:bribery-risk}.',
      },
    ],
    name: 'Personnel work by the merit system',
    steps: [
      'สำนักปลัด publishes the plan and the criteria of personnel work before they are used {ref:hr-plan}',
      'สำนักปลัด announces vacancies, qualifications, scoring and dates before each selection, and its result',
      'The members of committees certify that they have no interest and take no benefit from candidates',
      'สำนักปลัด assesses and follows up the bribery risk every 6 months {ref:bribery-risk}',
      'สำนักปลัด tells candidates each time of their right to reasons and complaints, and publishes the year’s results {ref:hr-report,complaint-channel}',
    ],
  },
  {
    advice: [
      {
        topic: 'i10',
        cause:
          'Some respondents may find that borrowing or using property is not always permitted in writing, or may not know which form to use and whom to ask.',
        guidance:
          'The agency should set down steps, forms and who approves the borrowing of each kind of property in the work manual {ref:work-manual}, and explain them to all units.',
      },
    ],
    name: 'Borrowing and using property by the proper steps',
    steps: [
      'กองคลัง puts steps, loan forms and who approves under the rules on supplies into the manual {ref:work-manual}',
      'กองคลัง has staff sign that they know the steps, posts them, and publishes the forms',
      'The borrower gives reason and day of return in writing, and takes the property once it is approved',
      'The procurement officers register loans, check the state on return, and ask for them within 7 days of the day they are due',
      'The head of กองคลัง checks the register every month, and reports what is overdue every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'i11',
        cause:
          'Some respondents may have seen office supplies, vehicles or equipment used for private matters, out of habit or because it is not clear what is allowed.',
        guidance:
          'The agency should set the limits of using official property in its ethical guideline with everyday examples {ref:ethics}, and have every use of vehicles and every issue of supplies recorded.',
      },
    ],
    name: 'Preventing private use of official property',
    steps: [
      'สำนักปลัด writes a guideline on official vehicles, supplies and electricity, published with the code of ethics {ref:ethics}',
      'The units with vehicles fill in a permit and a log every time, compared with the fuel every month',
      'กองคลัง has whoever takes supplies name the work, and sums up the amounts for the executives every quarter',
      'สำนักปลัด teaches about conflicts of interest with cases, once a year',
      'Staff who see improper use tell their superior or complain {ref:complaint-channel}',
    ],
  },
  {
    advice: [
      {
        topic: 'i12',
        cause:
          'Some respondents may find that the care of property rests on one count a year, that registers are out of date, or that nobody is told what was found, so that private use may not be prevented.',
        guidance:
          'The agency should name who looks after property and how often it is checked during the year in the work manual {ref:work-manual}, and tell staff what was found and mended.',
      },
    ],
    name: 'Checking and looking after property during the year',
    steps: [
      'กองคลัง completes the property register with code, place and keeper within the first quarter',
      'กองคลัง puts care, rounds of checks and consequences into the manual, and tells all {ref:work-manual}',
      'The executives appoint a working group that checks vehicles, computers and tools every 6 months',
      'The executives appoint an annual inspector who is no procurement officer, within the last month of the fiscal year',
      'กองคลัง tells every unit what was found, and follows up what is damaged or lost until it is settled',
    ],
  },
  {
    advice: [
      {
        topic: 'i13',
        cause:
          'Some respondents may not see the chief executive’s part in preventing and solving corruption all year, or know only that a policy was announced and not how it is followed up.',
        guidance:
          'The chief executive should lead the activities of the No Gift Policy in person {ref:no-gift-policy}, follow up the anti-corruption action plan, and tell staff of it from time to time {ref:anti-corruption-plan}.',
      },
    ],
    name: 'Executives who lead against corruption',
    steps: [
      'The chief executive declares the will to fight corruption with the staff within the first quarter {ref:no-gift-policy}',
      'The chief executive sets the policy for staff every 6 months, and สำนักปลัด records the instructions',
      'สำนักปลัด submits the anti-corruption plan with budget and persons responsible for approval {ref:anti-corruption-plan}',
      'The chief executive follows up projects and complaints at the meeting every quarter',
      'สำนักปลัด publishes what was done, and what came of the instructions {ref:anti-corruption-report}',
    ],
  },
  {
    advice: [
      {
        topic: 'i14',
        cause:
          'Some respondents may find that what is done does not meet the risks of their real work, or were never told how far it lowers the risk of corruption.',
        guidance:
          'The agency should have every unit take part in assessing the risks of its real work {ref:bribery-risk}, set projects in the anti-corruption action plan that meet them, and tell staff the results {ref:anti-corruption-plan,anti-corruption-report}.',
      },
    ],
    name: 'Managing the risk of corruption in every unit',
    steps: [
      'The executives appoint a working group on corruption risk from every unit',
      'The working group names the risks of each process, their levels, controls and who is responsible {ref:bribery-risk}',
      'สำนักปลัด makes the controls of high risks activities of the plan and the measures {ref:anti-corruption-plan,integrity-measures}',
      'Every unit reports every quarter, for the working group to propose how to mend what does not work',
      'สำนักปลัด publishes the reports, and sends all a summary of 1 page {ref:risk-report,anti-corruption-report}',
    ],
  },
  {
    advice: [
      {
        topic: 'i15',
        cause:
          'Some respondents may not know the steps and times of handling complaints, may fear that the complainant’s name becomes known, or have never been told the result, so that they do not trust the process.',
        guidance:
          'The agency should give its guideline on complaints clear times and protection of complainants {ref:complaint-guideline}, and disclose statistics and results from time to time {ref:complaint-statistics}.',
      },
    ],
    name: 'Handling corruption complaints fairly and in confidence',
    steps: [
      'สำนักปลัด reviews the guideline for steps, times, who is responsible and secrecy {ref:complaint-guideline}',
      'สำนักปลัด sets a channel for corruption apart, limits access, and lets people follow their matter {ref:complaint-channel}',
      'The executives appoint members without an interest to examine, and have the result told in time',
      'สำนักปลัด publishes statistics every 6 months, also when there were no complaints {ref:complaint-statistics}',
      'สำนักปลัด explains process and rights to all staff, new staff too, once a year',
    ],
  },
];
