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
      'Every unit reviews steps, times and the person responsible for each kind of work, and brings the work manual up to date within the first quarter of fiscal year {nextYear} {ref:work-manual}',
      'สำนักปลัด collects the work manuals for the executives’ approval, has all staff sign that they know them, and publishes them on the agency’s website',
      'The officer responsible enters the day of receipt and the day of completion of every matter in the work register',
      'Heads of units check the work register every month, and report overdue matters with their causes and remedies to the monthly meeting',
      'สำนักปลัด sums up the share of work that was finished in time every quarter, for the executives and for all staff',
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
      'Every unit lists the services that call for discretion, or were called unfair before, for the executives',
      'The unit in charge sets the criteria, the order of receipt, and the reasons for serving somebody first, such as age, disability or emergency, and puts them into the manuals {ref:work-manual,service-manual}',
      'Every unit provides queue tickets or a register of receipt in order of time at the service point, and takes requests through E-Service where that can be done {ref:e-service}',
      'สำนักปลัด explains these criteria, and the code of ethics on fair treatment without discrimination, at staff meetings at least twice a year {ref:ethics}',
      'Heads of units compare the register of receipt with the real order of service once a quarter, and report result and remedies to the executives',
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
      'The executives declare the No Gift Policy of fiscal year {nextYear} at a staff meeting, and สำนักปลัด publishes the declaration on the agency’s website {ref:no-gift-policy}',
      'Every unit assesses the bribery risk in approvals, permits, procurement and personnel work, sets controls, and sends them to สำนักปลัด, which collects them for the executives {ref:bribery-risk}',
      'สำนักปลัด trains staff at least once a year on what a bribe is, on disciplinary and criminal penalties, and on the NACC’s notification on receiving property or benefits on an ethical basis',
      'Staff who have to accept property or a benefit on an ethical basis report it to their superior, and สำนักปลัด collects the reports for the executives every quarter {ref:gift-report}',
      'สำนักปลัด makes known the channel through which staff may give notice without their names being known, and reports the number of matters and what was done to the executives every quarter {ref:complaint-channel}',
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
      'สำนักปลัด together with กองคลัง draws up the spending plan of fiscal year {nextYear} project by project, with purpose, amount and responsible unit, and explains it to staff at the beginning of the fiscal year {ref:action-plan}',
      'กองคลัง reports the progress of spending against the plan every quarter, on the website and on the notice board',
      'The unit that owns the budget records the reason whenever it asks for a transfer or a change, and tells every unit once it is approved',
      'Heads of units report spending and problems to the monthly meeting, and สำนักปลัด records the instructions in the minutes for follow-up',
      'สำนักปลัด sums up spending and the success of projects at the end of the fiscal year in the annual report, and tells all staff {ref:annual-report}',
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
      'กองคลัง draws up checklists of documents for overtime, materials and travel under the Ministry of Interior’s regulations, and adds them to the work manual {ref:work-manual}',
      'กองคลัง explains the rules, frequent mistakes and the penalties for false evidence to all units at least once a year',
      'Heads of units compare each claim with the order or approval, the time record and the work really done before signing',
      'The internal auditor, or a working group that the executives appoint, checks past claims once a quarter and reports findings and recommendations to the executives',
      'กองคลัง tells staff the findings as a whole, and follows up until faults are mended',
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
      'กองคลัง publishes procurement plans, median prices and winners in the e-GP system and on the agency’s website, as the Public Procurement and Supplies Administration Act B.E. 2560 asks',
      'กองคลัง brings the list of procurements and their progress up to date every month, with amount, method and who was selected {ref:procurement-list}',
      'The drafters of terms of reference, those who set median prices, decide, and inspect certify before each task that they have no interest in a bidder or contractor',
      'The executives rotate those who set specifications and inspect as far as staffing allows, so that nobody deals with the same supplier for long',
      'กองคลัง analyses how often and for how much each supplier was chosen by the specific method every 6 months, tells the executives, and sums it up in the annual procurement report {ref:procurement-report}',
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
      'สำนักปลัด draws up a guideline on assigning work with Dos & Don’ts for superiors, has the executives sign it, and publishes it with the code of ethics {ref:ethics}',
      'Every unit brings the orders on who does what up to date; work beyond them is assigned in writing or through a channel that leaves evidence',
      'The executives and heads of units sign the guideline, and explain it to their staff at least once a year',
      'สำนักปลัด provides a channel for notices without a name, received by somebody who is not the direct superior {ref:complaint-channel}',
      'สำนักปลัด surveys staff without names every 6 months, reports to the executives, and mends the guideline',
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
      'The executives have orders on budget, procurement, approvals, permits and personnel given or recorded in writing, and tell every unit',
      'สำนักปลัด draws up a guideline on objecting to orders that may be against law or rules: the officer gives an opinion in writing for the order to be reconsidered; all staff are told',
      'สำนักปลัด reviews the guideline on complaints so that it covers secrecy and the protection of whoever gives notice or evidence in good faith {ref:complaint-guideline}',
      'สำนักปลัด makes the agency’s channels known to staff, and those outside, such as the NACC (hotline 1205) and the Damrongdhama Centre (hotline 1567) {ref:complaint-channel}',
      'สำนักปลัด reports the number of matters and what was done to the executives every quarter without names; a matter about an executive goes to the supervising authority or the body with power to examine it {ref:complaint-statistics}',
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
    name: 'Personnel work by merit and free of bribes',
    steps: [
      'สำนักปลัด draws up the plan and criteria of personnel management and development in keeping with the local personnel standards, and publishes them before they are used {ref:hr-plan}',
      'สำนักปลัด announces vacancies, qualifications, scoring criteria and dates before every selection, and the results on the website and the notice board',
      'The members of selection and appraisal committees certify that they have no interest and will take no benefit from candidates',
      'สำนักปลัด assesses the bribery risk in personnel work, sets controls, and follows up every 6 months {ref:bribery-risk}',
      'สำนักปลัด tells candidates each time of their right to ask for reasons, of appeals, and of the channels for complaints {ref:complaint-channel}',
      'สำนักปลัด sums up the year’s personnel work for the executives, and publishes it on the agency’s website {ref:hr-report}',
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
      'กองคลัง draws up a chart of steps and the forms for each kind of property, with who approves under the Ministry of Finance’s regulation on procurement and supplies B.E. 2560 and other rules, and adds them to the work manual {ref:work-manual}',
      'กองคลัง has staff sign that they know the steps, posts them where property is kept, and offers the forms on the agency’s website',
      'The borrower applies in writing with reason and day of return, and takes the property only once it is approved',
      'The procurement officers register every loan, check the state on return, and ask for what is overdue within 7 days',
      'The head of กองคลัง checks the register of loans every month, and reports what is overdue to the executives every quarter',
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
      'สำนักปลัด draws up a guideline on what may and may not be done with official property, such as vehicles outside the mission, office supplies and electricity, and publishes it with the code of ethics {ref:ethics}',
      'The units with vehicles fill in a permit and a log for every trip under the Ministry of Interior’s regulation on vehicles of local administrations, and compare it with the fuel issued every month',
      'กองคลัง has whoever takes supplies name the work they are for, and sums up the amounts of each unit for the executives every quarter',
      'สำนักปลัด teaches about conflicts between private and public interest at least once a year, with cases about official property',
      'Staff who see improper use tell their superior or the complaint channel, and the superior examines it and acts as the case deserves {ref:complaint-channel}',
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
      'กองคลัง completes the property register with code, place and keeper of every item within the first quarter of fiscal year {nextYear}',
      'กองคลัง sets down the care, the rounds of checks and the consequences of a breach in the work manual, and tells every unit {ref:work-manual}',
      'The executives appoint a working group from different units that checks property open to private use, such as vehicles, notebooks and tools, every 6 months and reports to them',
      'The executives appoint whoever makes the annual inspection, not a procurement officer, within the last month of the fiscal year under the Ministry of Finance’s regulation on procurement and supplies B.E. 2560',
      'กองคลัง tells every unit what was found, follows up what is damaged, lost or out of place, and reports to the executives until it is settled',
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
      'The chief executive declares the will to fight corruption and to take no gifts, signed together with heads of units and staff, within the first quarter of fiscal year {nextYear}, and สำนักปลัด shows it on the agency’s website {ref:no-gift-policy}',
      'The chief executive sets the policy on solving corruption at staff meetings at least every 6 months, and สำนักปลัด records the instructions for follow-up',
      'สำนักปลัด submits the anti-corruption action plan for the chief executive’s approval, with a budget and a person responsible for each project {ref:anti-corruption-plan}',
      'The chief executive follows up anti-corruption projects and complaints at the meeting of heads of units every quarter',
      'สำนักปลัด publishes the report on the prevention of corruption and on the chief executive’s instructions for staff and the people {ref:anti-corruption-report}',
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
      'The executives appoint a working group on corruption risk with members of every unit',
      'The working group holds a workshop that finds the risks of each process, rates them, and sets controls and who is responsible {ref:bribery-risk}',
      'สำนักปลัด makes the controls of high risks projects or activities of the anti-corruption action plan and of the internal measures {ref:anti-corruption-plan,integrity-measures}',
      'Every unit reports its controls to the working group every quarter, and the working group proposes to the executives how to mend those that do not work',
      'สำนักปลัด publishes the reports on risk management and on the prevention of corruption, and sends staff a summary of one page at most {ref:risk-report,anti-corruption-report}',
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
      'สำนักปลัด reviews the guideline on corruption complaints so that it names steps, times, who is responsible, secrecy, and what to do when the complaint is about a superior {ref:complaint-guideline}',
      'สำนักปลัด provides an online channel for corruption complaints apart from general ones, limits who has access, and lets complainants follow the state of their matter {ref:complaint-channel}',
      'The executives appoint a fact-finding committee for each case, without anybody who has an interest, and the complainant is told the result in the time set',
      'สำนักปลัด publishes the number of complaints, results and open matters without personal data every 6 months, also when there were none {ref:complaint-statistics}',
      'สำนักปลัด explains the process and the rights of complainants to all staff, new staff too, at least once a year',
    ],
  },
];
