/** Measures for the items of the open data review (OIT), in English, one per topic; the texts are the project's own words. */
import type { Measure } from '../../measure.ts';

export const oitMeasures: readonly Measure[] = [
  {
    advice: [
      {
        topic: 'structure',
        cause:
          'The chart may not show both the political and the permanent side, or the powers and duties may be a whole law attached instead of a summary of the agency’s mission.',
        guidance:
          'The chart should follow the structure of units that is really in use, with powers and duties summed up in plain words, both together on the agency’s main website.',
      },
    ],
    name: 'Bringing the structure, powers and duties up to date',
    steps: [
      'สำนักปลัด collects the announcement on the structure of units and the staffing plan in force',
      'สำนักปลัด draws a chart of the political and the permanent side, with all posts and sections {ref:executives}',
      'สำนักปลัด sums up powers and duties in the agency’s own words, without attaching whole laws',
      'The website administrator publishes it under basic information, with the date of the update, within the first quarter',
      'The website administrator checks links every month, and mends it within 7 working days of a change of structure',
    ],
  },
  {
    advice: [
      {
        topic: 'executives',
        cause:
          'The photograph or contact of some executives may be missing, only the political or the permanent side may be shown, or changes of persons may not have been made.',
        guidance:
          'The data of the chief executive, the deputies and the permanent executives should be complete for each person, and be changed as soon as anything changes.',
      },
    ],
    name: 'Keeping the data of each executive up to date',
    steps: [
      'สำนักปลัด lists the political executives, the chief administrator, deputies if any, and heads of units',
      'สำนักปลัด checks full name, post, photograph and contact of each, confirmed by the person',
      'สำนักปลัด writes “vacant”, and who acts if anybody does, where nobody holds a post',
      'The website administrator publishes it under basic information, linked with the chart {ref:structure}',
      'The website administrator checks it every month, and mends it within 3 working days of an appointment or transfer',
    ],
  },
  {
    advice: [
      {
        topic: 'contact',
        cause:
          'The contact page may lack the address, telephone number, e-mail or map, or questions and answers may not really work in both directions at the time of the assessment.',
        guidance:
          'All contact details should stand on one page, with a channel in which people can ask and are answered, tested regularly.',
      },
    ],
    name: 'Better contact details and two-way questions and answers',
    steps: [
      'สำนักปลัด tries telephone, e-mail and map, and mends them within the first quarter',
      'สำนักปลัด opens two-way questions and answers on the website, apart from corruption complaints {ref:complaint-channel}',
      'The chief administrator names who answers and who stands in, in writing; they answer within 1 working day',
      'The website administrator shows the contact details in the main menu and at the foot of every page',
      'The website administrator tests them every week, and sums up questions and times every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'news',
        cause:
          'News of the assessed year may be missing on the main website because they are on social media only, or may bear no date or have nothing to do with the agency’s work.',
        guidance:
          'News of the agency’s work should appear on the main website all year, each with its date and what matters in it.',
      },
    ],
    name: 'Publishing news of the work all year',
    steps: [
      'The chief administrator names a news contact in every unit, who sends news to สำนักปลัด every month',
      'สำนักปลัด checks that news are about the work, with heading, date, place and substance, and no needless personal data',
      'The website administrator publishes them on the first page within 3 working days, then elsewhere {ref:contact}',
      'The website administrator checks every week that there are news of the present year and links open',
      'สำนักปลัด reports the number of news of each unit to the executives every month',
    ],
  },
  {
    advice: [
      {
        topic: 'strategic-plan',
        cause:
          'The local development plan may not cover the assessed year, may be published in part, without strategies, goals and indicators, or its file may not open.',
        guidance:
          'The whole plan in force should be published with its amendments, and with a summary that leads to the parts that are asked for.',
      },
    ],
    name: 'Publishing the local development plan in force',
    steps: [
      'สำนักปลัด collects the local development plan and all amendments, and checks that it covers fiscal year {nextYear}',
      'สำนักปลัด writes a summary of 1-2 pages with vision, strategies, goals and indicators',
      'The website administrator publishes the whole plan, to be searched, within 15 days of its announcement',
      'The website administrator links it with the year’s action plan {ref:action-plan}',
      'The website administrator tests the file every quarter and after each amendment, and tells the chief administrator',
    ],
  },
  {
    advice: [
      {
        topic: 'action-plan',
        cause:
          'The agency may publish only the plan of {year} without a progress report, or the report may not show results and spending of each project in the period asked for.',
        guidance:
          'Plan and progress should stand in one table, project by project, with results and spending brought up to date every quarter.',
      },
    ],
    name: 'Disclosing the year’s plan and its progress project by project',
    steps: [
      'สำนักปลัด together with กองคลัง collects the projects of fiscal year {nextYear}',
      'สำนักปลัด publishes a table of projects, budget, period and responsible unit within the first quarter',
      'Every unit reports results and spending of each project within 10 days of the end of a quarter',
      'กองคลัง compares the figures with the accounts and the list of procurements {ref:procurement-list}',
      'The website administrator checks period and links before the OIT form is answered, and sums up every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'annual-report',
        cause:
          'The report published may not be that of {lastYear} as asked for, or may lack spending, problems or suggestions.',
        guidance:
          'The report should follow the year’s plan project by project, with results, spending, problems and suggestions, and be published at the beginning of the fiscal year.',
      },
    ],
    name: 'Making and publishing the annual report',
    steps: [
      'Every unit sends the results of its projects of fiscal year {year} with evidence within 30 days of the end of the year',
      'สำนักปลัด reports results project by project, spending, problems and suggestions against the plan {ref:action-plan}',
      'กองคลัง checks the figures, then สำนักปลัด has the executives approve it',
      'The website administrator publishes the whole report, the year in its file name, within December',
      'The website administrator checks year, file and links before the OIT form is answered and every month of the assessment',
    ],
  },
  {
    advice: [
      {
        topic: 'work-manual',
        cause:
          'The manuals may not name the time of each step or the laws, or may be general papers that do not show how the agency’s officers work.',
        guidance:
          'The manual of each kind of work should have one form in all units, with all its parts, and be reviewed every year.',
      },
    ],
    name: 'Reviewing the work manuals to one standard',
    steps: [
      'Every unit first reviews the manuals of main work that affects people or calls for discretion',
      'The unit in charge names work, steps, times and laws, and sends them to สำนักปลัด within the first quarter',
      'สำนักปลัด compares them with the service manual, and has the executives approve them {ref:service-manual}',
      'สำนักปลัด tells officers to follow them, and publishes them under work manuals on the website',
      'สำนักปลัด checks links every quarter, and proposes changes to the executives once a year',
    ],
  },
  {
    advice: [
      {
        topic: 'service-manual',
        cause:
          'Some service manuals may lack parts, such as channels, fees or documents, or leave them blank instead of saying that there is no fee or no document.',
        guidance:
          'The service manuals should have every part for every service, in words that people understand, on the website and at the service point.',
      },
    ],
    name: 'Completing the service manuals of all services',
    steps: [
      'Every unit compares its services with the manuals for citizens that the law asks for',
      'The unit in charge names steps, time, channels, fees and documents; where there are none, it says “none”',
      'The unit in charge names section, telephone number and the link for online requests {ref:e-service}',
      'สำนักปลัด publishes it on the website, and puts QR codes at the service point, within the first quarter',
      'Heads of units check content and links every 6 months, and report to the executives',
    ],
  },
  {
    advice: [
      {
        topic: 'e-service',
        cause:
          'E-Service may have no instructions, be only a form to download and bring along, or not be reached from the main website at the time of the assessment; other data that the year’s handbook asks for may be missing.',
        guidance:
          'People should really be able to make a request and learn the result online, with instructions for every service, published statistics of use, and more services as people need them.',
      },
    ],
    name: 'Developing E-Service with instructions',
    steps: [
      'Every unit finds its most used services, for สำนักปลัด to choose those that really work online',
      'สำนักปลัด together with the units in charge makes online forms that tell the result {ref:service-manual}',
      'สำนักปลัด puts pictures or a video on the use of every service beside the button that opens it',
      'The website administrator puts the E-Service menu on the first page, and สำนักปลัด makes it known',
      'Heads of units have requests checked every working day, and make a trial request every month',
      'สำนักปลัด publishes monthly statistics, and sums up problems every quarter {ref:service-statistics}',
    ],
  },
  {
    advice: [
      {
        topic: 'service-statistics',
        cause:
          'The statistics may not be divided by service and channel, at the service point and online, or may not cover the period that the year asks for.',
        guidance:
          'The number of users of every service and channel should be recorded in one form from the beginning of the fiscal year, and be published month by month.',
      },
    ],
    name: 'Collecting and publishing monthly service statistics',
    steps: [
      'สำนักปลัด sets one form of record by service and channel, at the service point and online {ref:e-service}',
      'Every unit sends its number of users to สำนักปลัด by the 5th of the next month; none is 0',
      'สำนักปลัด checks the services against the manual and the period asked for {ref:service-manual}',
      'The website administrator publishes the table by the 10th of every month, and checks links',
      'สำนักปลัด analyses the trend for the executives every quarter, to improve the services',
    ],
  },
  {
    advice: [
      {
        topic: 'procurement-list',
        cause:
          'The list of procurements of {year} may lack some data, such as median price, method or progress, or may not have been published for every month asked for.',
        guidance:
          'Every procurement should stand in one standard table with its present state, published every month, also one without any procurement.',
      },
    ],
    name: 'Disclosing procurements and their progress month by month',
    steps: [
      'กองคลัง collects the items of fiscal year {nextYear} from the contract register, e-GP and form สขร. 1',
      'The procurement officers fill in budget, its source, method, median price, price agreed, who was selected, project number and state',
      'The head of procurement officers compares it with documents and the spending plan {ref:action-plan}',
      'กองคลัง publishes it by the 10th of the next month; where there are none, it says so',
      'The website administrator checks the file of every month, and กองคลัง reports to the executives every month',
    ],
  },
  {
    advice: [
      {
        topic: 'procurement-report',
        cause:
          'The procurement report of {lastYear} may be a mere list without number and budget by method, or may lack the analysis of problems and suggestions.',
        guidance:
          'The report should sum up and analyse the whole year’s procurement by method, and its suggestions should improve the next year’s.',
      },
    ],
    name: 'An annual report that analyses procurement',
    steps: [
      'กองคลัง collects the items of fiscal year {year}, the same as the monthly lists {ref:procurement-list}',
      'กองคลัง sums up number and budget by method, with the details of every item',
      'กองคลัง analyses problems, such as delays or few bidders, and names who mends them',
      'กองคลัง submits it to the executives and publishes it under procurement within the first quarter',
      'The website administrator checks year and links before the OIT form is answered, and กองคลัง follows up its suggestions every 6 months',
    ],
  },
  {
    advice: [
      {
        topic: 'hr-plan',
        cause:
          'The plan published may be the staffing plan alone, without projects, budget and period, or not the one in force in the assessed year.',
        guidance:
          'The plan of personnel management and development should have projects or activities, budget and period, be made with the staff, and be published with its criteria.',
      },
    ],
    name: 'Making and publishing the year’s personnel plan',
    steps: [
      'The personnel officers collect the staffing plan, the development plan and training needs',
      'The personnel officers draw up the plan of management and development, with budget and time of every project',
      'The personnel officers collect the criteria of recruitment, appointment, development, appraisal, reward and discipline {ref:hr-report}',
      'สำนักปลัด has the executives approve it, tells all, and publishes it within the first quarter',
      'The website administrator checks links every month, and the personnel officers report to the executives every 6 months',
    ],
  },
  {
    advice: [
      {
        topic: 'hr-report',
        cause:
          'The report of {lastYear} may lack statistics, such as staffing or the number of those trained, or may not show problems and suggestions for each project of the plan.',
        guidance:
          'The report should follow the plan project by project with personnel statistics, and sum up problems and suggestions for the next year.',
      },
    ],
    name: 'Reporting the year’s personnel management and development',
    steps: [
      'The personnel officers collect results and spending of all activities of fiscal year {year} {ref:hr-plan}',
      'The personnel officers draw up statistics of staffing and development, without personal data',
      'The personnel officers sum up problems and suggestions, and check that every part is there',
      'สำนักปลัด submits it to the executives for instructions, and publishes it within December',
      'The website administrator checks year and links every month until the assessment ends, and tells the chief administrator',
    ],
  },
  {
    advice: [
      {
        topic: 'ethics',
        cause:
          'The codes of ethics may not be there for all groups (local executives, council members and employees), or nothing may show what was done for ethics in the assessed year.',
        guidance:
          'The codes of all groups should be published and be brought to life by an advisory team, Dos & Don’ts, and training with evidence.',
      },
    ],
    name: 'Bringing the code of ethics to life',
    steps: [
      'สำนักปลัด collects the codes of ethics of executives, council members and employees',
      'The executives appoint a working group that advises on ethics within the first quarter',
      'The working group writes Dos & Don’ts from real cases of the agency {ref:no-gift-policy}',
      'สำนักปลัด trains staff once a year, and keeps invitations, lists, pictures and a summary',
      'สำนักปลัด publishes codes, orders, guideline and the year’s activities under ethics',
      'The website administrator checks links every month, and the working group reports to the executives every 6 months',
    ],
  },
  {
    advice: [
      {
        topic: 'complaint-guideline',
        cause:
          'The guideline may be on general complaints, not on corruption and misconduct, or may not name how to complain, the steps, the section responsible or the time.',
        guidance:
          'There should be a guideline for complaints about corruption and misconduct of officers alone, that tells people steps and times clearly and keeps the complainant secret.',
      },
    ],
    name: 'A guideline on handling corruption complaints',
    steps: [
      'สำนักปลัด sets corruption complaints apart from general grievances within the first quarter',
      'สำนักปลัด names how to complain, steps, section, times and the protection of complainants, with a chart',
      'The executives keep whoever has an interest out of the examination, and set by when the result is told',
      'สำนักปลัด has the executives sign it, explains it, and publishes it beside the channel {ref:complaint-channel}',
      'The website administrator checks links every month, and สำนักปลัด reviews the guideline once a year',
    ],
  },
  {
    advice: [
      {
        topic: 'complaint-channel',
        cause:
          'The online channel for corruption may be the same as for general complaints, or may not be reached and used from the main website at the time of the assessment.',
        guidance:
          'There should be an online channel for corruption and misconduct alone, which keeps whoever uses it secret and is tested regularly.',
      },
    ],
    name: 'An online channel for corruption complaints alone',
    steps: [
      'สำนักปลัด makes an online form for corruption, apart from general matters, with no needless data',
      'The executives limit access in writing, and สำนักปลัด shows a privacy notice',
      'The website administrator puts the button on the first page and in the main menu, with the guideline {ref:complaint-guideline}',
      'The officer named checks matters every working day, and enters them in the register',
      'The website administrator sends a trial from outside every month, and tells the executives at once when it fails',
    ],
  },
  {
    advice: [
      {
        topic: 'complaint-statistics',
        cause:
          'The statistics may not show all, finished and open complaints, or may be left blank instead of saying that there were none.',
        guidance:
          'The statistics of complaints about corruption and misconduct should be published every month, also one without any, and name nobody.',
      },
    ],
    name: 'Publishing monthly statistics of corruption complaints',
    steps: [
      'The officer in charge collects corruption complaints from the register and all channels {ref:complaint-channel}',
      'สำนักปลัด shows all, finished and open complaints of fiscal year {year} and of {nextYear} month by month',
      'สำนักปลัด writes “no complaints” for a month without any, and names nobody',
      'The website administrator publishes it by the 10th of the next month',
      'The website administrator checks period and links, and reports the statistics to the executives every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'participation',
        cause:
          'What is published may be pictures or news of an activity, without the matter, who took part, what came of it, or how it improved the agency’s work.',
        guidance:
          'Outsiders should think and decide together with the agency about its work, and the report should show how proposals were used.',
      },
    ],
    name: 'Letting people take part in improving the work',
    steps: [
      'สำนักปลัด together with the units concerned chooses what to ask people about {ref:strategic-plan}',
      'สำนักปลัด invites people and users to a community meeting, and takes opinions online',
      'สำนักปลัด reports the matter, who took part, the result and what was improved within 30 days of the activity',
      'สำนักปลัด sends proposals to the units to be considered, and records why something cannot be done yet',
      'The website administrator publishes the report; สำนักปลัด reports to the executives every 6 months',
    ],
  },
  {
    advice: [
      {
        topic: 'no-gift-policy',
        cause:
          'The declaration may not be of the assessed year or not be signed by the present chief executive, or evidence of activities for the No Gift Policy, or other data that the year asks for, may be missing.',
        guidance:
          'The chief executive should declare the No Gift Policy every year, with activities that officers of every level take part in, evidence of them, training, and reports on property and benefits received on an ethical basis.',
      },
    ],
    name: 'Declaring the No Gift Policy and living by it',
    steps: [
      'สำนักปลัด has the present chief executive sign the No Gift Policy of fiscal year {nextYear}',
      'The executives set the policy in the first quarter, and สำนักปลัด trains how to refuse or return gifts {ref:ethics}',
      'สำนักปลัด asks users and contractors to give no gifts, above all at festivals',
      'สำนักปลัด collects everybody’s report on property received, also of none {ref:gift-report}',
      'The website administrator publishes declaration, pictures and reports, and checks links every month',
    ],
  },
  {
    advice: [
      {
        topic: 'gift-report',
        cause:
          'The agency may not publish a report where nothing was received, or the report may not cover the period or all the data that the assessed year asks for.',
        guidance:
          'All officers should report property and benefits received in one form, and the agency should publish the whole, also when there were none.',
      },
    ],
    name: 'Reporting property and benefits received on an ethical basis',
    steps: [
      'สำนักปลัด tells all of the NACC’s rules on property received on an ethical basis, with form and example',
      'Every unit sends the forms to สำนักปลัด every quarter; who received nothing reports that',
      'สำนักปลัด sums them up for the whole period, in keeping with the policy {ref:no-gift-policy}',
      'สำนักปลัด has the executives sign it, and publishes it under No Gift Policy on the website',
      'The website administrator checks links every month, and สำนักปลัด follows up units that have not reported',
    ],
  },
  {
    advice: [
      {
        topic: 'bribery-risk',
        cause:
          'The risk assessment of {year} may not name risks of the agency’s own work, bribery among them, or may lack events, levels or measures.',
        guidance:
          'The risk of corruption, bribery among it, should be assessed from the real processes of every unit, with events, levels and measures, and be published in time.',
      },
    ],
    name: 'Assessing the risk of corruption and bribery in the agency’s work',
    steps: [
      'The executives appoint a working group from every unit, which chooses work open to corruption and bribery',
      'The working group names who might be corrupt or take a bribe in which step {ref:work-manual}',
      'The working group scores likelihood and effect, and sets measures, who is responsible and by when',
      'The working group has the executives approve it, and publishes it within the first quarter of fiscal year {nextYear}',
      'The website administrator checks links every month, and the working group reports to the executives every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'risk-report',
        cause:
          'The report of {lastYear} may not show the result of each measure in the risk assessment, or the assessment itself may have been published instead.',
        guidance:
          'The report should follow the measures one by one, with evidence of what was done and what came of it.',
      },
    ],
    name: 'Following up and reporting the management of corruption risk',
    steps: [
      'The working group draws up a table of the risks and measures of fiscal year {year} {ref:bribery-risk}',
      'The units responsible report the result and the risk that is left for each measure, with evidence',
      'The working group checks that every measure is there; what is not finished has a reason and a plan',
      'สำนักปลัด submits it to the executives and publishes it within the first quarter',
      'The website administrator checks year and links before the OIT form is answered and every month of the assessment',
    ],
  },
  {
    advice: [
      {
        topic: 'anti-corruption-plan',
        cause:
          'The anti-corruption action plan may not cover the assessed year, or its projects may not name a budget and a period.',
        guidance:
          'The anti-corruption action plan should be reviewed every year, with projects, budget and period, and be tied to the agency’s risks.',
      },
    ],
    name: 'Reviewing the anti-corruption action plan',
    steps: [
      'สำนักปลัด checks that the plan in force covers fiscal year {nextYear}; one about to end is drawn up anew',
      'สำนักปลัด meets every unit to review activities, so that they meet the risks {ref:bribery-risk}',
      'สำนักปลัด names budget (if any), period and who is responsible for every project',
      'สำนักปลัด has the executives announce it, and publishes the whole plan within the first quarter',
      'The website administrator checks links every month, and the units report to the executives every 6 months',
    ],
  },
  {
    advice: [
      {
        topic: 'anti-corruption-report',
        cause:
          'The report of {lastYear} may not show all projects of the plan, or may lack the money really spent, problems or suggestions.',
        guidance:
          'The report should follow all projects of the anti-corruption action plan, also those not carried out, and its suggestions should improve the next plan.',
      },
    ],
    name: 'The annual report on the prevention of corruption',
    steps: [
      'สำนักปลัด makes a form by the plan, and collects the results of fiscal year {year} within 30 days of the end of the year {ref:anti-corruption-plan}',
      'สำนักปลัด reports results project by project, spending, problems and suggestions, also of what was not carried out',
      'สำนักปลัด compares it with the NACC’s system, if any, and submits it to the executives within the first quarter',
      'The website administrator publishes the report behind the plan of the same year',
      'The website administrator checks year and links before the OIT form is answered and every month, and tells the chief administrator',
    ],
  },
  {
    advice: [
      {
        topic: 'integrity-measures',
        cause:
          'The paper published may have no analysis of last year’s ITA result, or may set measures without steps, who is responsible, period and follow-up for every issue asked for.',
        guidance:
          'The result should be analysed item by item to find what has to be mended, and measures be set that can be carried out and followed up in every issue.',
      },
    ],
    name: 'Analysing the ITA result and setting measures',
    steps: [
      'The executives appoint an ITA working group from every unit, which collects the result of fiscal year {year} item by item',
      'The working group analyses faults, causes and remedies of all low items',
      'The working group sets steps, period, who is responsible and how each measure is followed up',
      'The working group has the executives approve them, and publishes analysis and measures within the first quarter',
      'The working group follows up every quarter, checks links every month, and keeps the results {ref:integrity-report}',
    ],
  },
  {
    advice: [
      {
        topic: 'integrity-report',
        cause:
          'The report of {lastYear} may not show what was done about every measure, or may tell of general activities that have nothing to do with the measures and show no result.',
        guidance:
          'The report should follow the measures one by one, with what was really done, results, evidence and problems, and improve the next year’s measures.',
      },
    ],
    name: 'Following up and reporting the measures of integrity',
    steps: [
      'The ITA working group draws up a table of all measures of fiscal year {year} {ref:integrity-measures}',
      'The person responsible for each measure reports its state, result, evidence and problems',
      'The working group checks that every measure is there, and makes suggestions for the next year',
      'The working group submits it to the executives, and publishes it within the first quarter',
      'The working group keeps the results of fiscal year {nextYear} every quarter in the same form',
      'The website administrator checks year and links every month, and tells the chief administrator of what fails',
    ],
  },
];
