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
          'The chart should follow the division of work that is really in use, with powers and duties summed up in plain words, both together on the agency’s main website.',
      },
    ],
    name: 'Bringing the structure, powers and duties up to date',
    steps: [
      'สำนักปลัด collects the announcement on the division of work and the three-year staffing plan in force, as the base of the chart',
      'สำนักปลัด draws a chart of the political side (executives and local council) and the permanent side, with the main posts and the sections of every unit, in keeping with the published list of executives {ref:executives}',
      'สำนักปลัด sums up the powers and duties under the laws in the agency’s own words, not by attaching the laws, in keeping with section 7 of the Official Information Act B.E. 2540',
      'The website administrator publishes chart, powers and duties under basic information in the main menu, with the date of the last change, within the first quarter of fiscal year {nextYear}',
      'The website administrator checks the links once a month, mends the data within 7 working days of a change of structure or post, and tells the executives',
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
      'สำนักปลัด lists the political executives (the mayor or chairman and deputies) and the permanent ones (the chief administrator, deputies if any, and heads of units)',
      'สำนักปลัด checks four things of each: full name, post, photograph and contact, with official telephone number and e-mail, confirmed by the person',
      'สำนักปลัด writes “vacant” where nobody holds a post, and shows who acts in it, if anybody',
      'The website administrator publishes them under basic information in the main menu, linked with the chart of the structure {ref:structure}',
      'The website administrator checks data and links once a month, makes changes within 3 working days of an order of appointment, transfer or leave, and tells the chief administrator',
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
      'สำนักปลัด checks address, telephone, central e-mail and map by really calling, writing and opening each, and mends what is wrong within the first quarter of fiscal year {nextYear}',
      'สำนักปลัด provides a channel on the website in which people ask and are answered in the same place, such as a question board, a chat or the agency’s LINE Official Account, apart from the channel for corruption complaints {ref:complaint-channel}',
      'The chief administrator names who answers and who stands in, in writing, and has questions answered within 1 working day; where something must be checked first, the asker is told by when',
      'The website administrator puts the contact details and the channel into the main menu and at the foot of every page',
      'The website administrator tests every channel once a week, and sums up the number of questions and the time to the answer for the executives every quarter',
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
      'The chief administrator names a news contact in every unit in writing, who sends สำนักปลัด at least one piece of news with pictures a month',
      'สำนักปลัด chooses news about the agency’s work, and checks that each has a heading, date, place and substance, and no more personal data than needed',
      'The website administrator publishes them on the first page of the website within 3 working days, then on social media, loudspeakers and notice boards, with where to ask more {ref:contact}',
      'The website administrator checks every week that there are new pieces of fiscal year {nextYear}, and that their links open',
      'สำนักปลัด sums up the news of each unit for the executives every month',
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
      'สำนักปลัด collects the local development plan in force with all amendments, and checks that it covers fiscal year {nextYear}',
      'สำนักปลัด checks that it has a vision, strategies or approaches, goals and indicators, and writes a summary of 1-2 pages with the page of each part',
      'The website administrator publishes the whole plan as a file that can be searched, under plans and budget in the main menu, within 15 days of its announcement, the present plan first',
      'The website administrator links the page with the year’s action plan, so that people can follow it {ref:action-plan}',
      'The website administrator tests the download every quarter and after each amendment, and tells the chief administrator',
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
      'สำนักปลัด together with กองคลัง collects the projects and activities of all units from the action plan and the budget of fiscal year {nextYear}',
      'สำนักปลัด draws up a table of projects with budget, period and responsible unit, checks it against what the assessed year’s handbook asks for, and publishes it within the first quarter',
      'Every unit reports progress and spending of each project within 10 days of the end of a quarter; for a project not begun, the reason and the new time',
      'กองคลัง compares the spending with the accounts and the list of procurements {ref:procurement-list} before it is published under plans and budget in the main menu',
      'The website administrator checks that the period is covered and the links open before the OIT form is answered, and sums up progress for the executives every quarter',
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
      'Every unit sends สำนักปลัด the results of its projects of fiscal year {year} with evidence within 30 days of the end of the year',
      'สำนักปลัด writes a report of results project by project, spending, problems and suggestions, compared with the plan of the same year {ref:action-plan}',
      'กองคลัง checks the figures of spending, then สำนักปลัด submits the report for the executives’ approval before it is published',
      'The website administrator publishes the whole report of fiscal year {year} under reports in the main menu within December, with the year in the file’s name',
      'The website administrator checks the year, the file and the links before the OIT form is answered and every month during the assessment, and tells the chief administrator',
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
      'Every unit lists its work, and begins with the manuals of work that affects people or calls for discretion',
      'The unit in charge writes for each kind of work its name, steps, the time of each and the laws, with a chart, and sends it to สำนักปลัด within the first quarter of fiscal year {nextYear}',
      'สำนักปลัด compares times and steps with the service manual for the people {ref:service-manual}, and submits the manuals for the executives’ approval',
      'สำนักปลัด tells the officers to follow them, explains them at the monthly meeting, and publishes them under work manuals in the main menu',
      'สำนักปลัด checks the links every quarter, and collects suggestions on the manuals for the executives once a year',
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
      'Every unit lists its services for the people, and compares them with the manuals for the public under the law on facilitating official permits',
      'The unit in charge writes or mends the manual of each service with name, steps, time, channels, fees and documents; where there is no fee or document it says “none”, and leaves no blank',
      'The unit in charge names the section and telephone number to ask for each service, and the link where a request can be made online {ref:e-service}',
      'สำนักปลัด publishes them under manuals for the public in the main menu, with leaflets or QR codes at the service point, within the first quarter of fiscal year {nextYear}',
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
      'Every unit finds its most used services, and สำนักปลัด chooses those that need no visit, such as general requests, street light repairs or waste bins, to be opened first',
      'สำนักปลัด together with the units in charge makes online forms that send the request and tell the result, with the steps and times of the service manual {ref:service-manual}',
      'สำนักปลัด writes instructions step by step with pictures or a video for every service, on the same page as the button that opens it',
      'The website administrator puts the E-Service menu on the first page, and สำนักปลัด makes it known through community leaders, social media and the service point',
      'Heads of units have an officer check requests every working day, and make a trial request once a month',
      'สำนักปลัด publishes the monthly statistics of each service on the same page {ref:service-statistics}, and sums up users and problems for the executives every quarter',
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
      'สำนักปลัด sets one form of record by service and channel: at the service point (walk-in) and online {ref:e-service}',
      'Every unit records users daily and sends the total to สำนักปลัด by the 5th of the next month; a month without users is 0',
      'สำนักปลัด compares the services with the service manual {ref:service-manual}, and adds up fiscal year {nextYear} over the period asked for',
      'The website administrator publishes the table under services in the main menu by the 10th of every month',
      'The website administrator checks the links every month, and สำนักปลัด analyses the trend for the executives every quarter',
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
      'กองคลัง collects all procurements of fiscal year {nextYear} from the contract register and the e-GP system, with the monthly summary (form สขร. 1)',
      'The procurement officers fill in the form asked for: item, budget, its source, method, median price, price agreed, who was selected, e-GP project number and state',
      'The head of procurement officers compares the data with the documents under the Public Procurement and Supplies Administration Act B.E. 2560 and with the year’s spending plan {ref:action-plan}',
      'กองคลัง publishes it under procurement in the main menu by the 10th of the next month; a month without any says so',
      'The website administrator checks that the file of every month is there and opens, and กองคลัง reports progress to the executives every month',
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
      'กองคลัง collects all procurements of fiscal year {year}, and compares the total with the monthly lists already published {ref:procurement-list}',
      'กองคลัง sums up number and budget by method, with the details of every item',
      'กองคลัง meets the procurement officers and every unit to analyse problems, such as delays or few bidders, and makes suggestions with a person responsible',
      'กองคลัง submits the report to the executives within the first quarter of fiscal year {nextYear}, then publishes it under procurement in the main menu',
      'The website administrator checks year, parts and links before the OIT form is answered, and กองคลัง follows up the suggestions every 6 months',
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
      'The personnel officers collect the three-year staffing plan, the staff development plan and a survey of training needs in every unit',
      'The personnel officers draw up the plan of fiscal year {nextYear} for both management and development, with budget and period of every activity; one without a budget says so',
      'The personnel officers collect the criteria of recruitment, appointment, development, appraisal, reward and discipline, and set activities that solve the problems in last year’s report {ref:hr-report}',
      'สำนักปลัด submits it for the executives’ approval, tells all staff, and publishes it under personnel in the main menu within the first quarter',
      'The website administrator checks the links every month, and the personnel officers report progress to the executives every 6 months',
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
      'The personnel officers collect results and spending of every activity of fiscal year {year} in the plan {ref:hr-plan}',
      'The personnel officers draw up statistics of staffing by kind of post and of those trained, with no more personal data than needed',
      'The personnel officers sum up problems and suggestions of units and staff, and check the report against what the assessed year’s handbook asks for',
      'สำนักปลัด submits it to the executives, then publishes the report of fiscal year {year} under personnel in the main menu within December',
      'The website administrator checks year and links once a month until the assessment ends, and tells the chief administrator',
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
      'สำนักปลัด collects the codes of ethics of local executives, council members and employees under the Ethical Standards Act B.E. 2562, and the agency’s own rules, if any',
      'The executives appoint a working group or advisory team on ethics within the first quarter of fiscal year {nextYear}, with a channel in which officers can ask',
      'The working group writes Dos & Don’ts with cases of the agency’s own work, and makes sure that all understand not to take gifts {ref:no-gift-policy}',
      'สำนักปลัด trains staff, or brings ethics into a meeting, at least once a year, and keeps invitations, lists, pictures and summaries as evidence',
      'สำนักปลัด publishes codes, orders, guideline and summary of activities of fiscal year {nextYear} under ethics in the main menu',
      'The website administrator checks that all is there and the links open every month, and the working group reports to the executives every 6 months',
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
      'สำนักปลัด reviews the guideline, and sets corruption and misconduct apart from general grievances and service matters within the first quarter of fiscal year {nextYear}',
      'สำนักปลัด writes how outsiders complain, the steps, the section responsible and the time of each step, with a chart and the protection of complainants',
      'The executives keep whoever a complaint is about, or has an interest, out of its examination, and set by when the complainant is told',
      'สำนักปลัด submits it for the executives’ signature, explains it to the officers, and publishes it under corruption complaints in the main menu, beside the channel {ref:complaint-channel}',
      'The website administrator checks the links every month, and the section responsible reviews the guideline by the complaints handled, for the executives once a year',
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
      'สำนักปลัด makes an online form for corruption and misconduct, apart from general complaints, which asks for no more data than needed',
      'The executives limit access to those named in writing, and สำนักปลัด shows a privacy notice under the Personal Data Protection Act B.E. 2562',
      'The website administrator puts the button on the first page and in the main menu, with a link to the guideline {ref:complaint-guideline}',
      'The officer named checks what comes in every working day, enters it in the register, and acts in the times of the guideline',
      'The website administrator sends a trial from outside the agency once a month, records the result, and tells the executives at once when the channel fails',
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
      'The officer in charge of complaints collects them from the register and all channels {ref:complaint-channel}, and keeps those about corruption and misconduct of officers',
      'สำนักปลัด draws up a table of all, finished and open complaints, for the whole of fiscal year {year} and for fiscal year {nextYear} month by month',
      'สำนักปลัด writes “no complaints” for a month without any, and checks that nobody can be told from the table',
      'The website administrator publishes it under corruption complaints in the main menu by the 10th of the next month',
      'The website administrator checks the year, the period asked for and the links, and reports the statistics to the executives every quarter',
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
      'สำนักปลัด together with the units concerned chooses work in which people have a stake, such as improving a service or reviewing the local development plan {ref:strategic-plan}, and sets clear questions',
      'สำนักปลัด invites representatives of the people, users of services and agencies concerned to a community meeting or forum in fiscal year {nextYear}, and takes opinions online',
      'สำนักปลัด writes a report in 4 parts within 30 days: the matter, who took part, what came of it, and how it improved the work',
      'สำนักปลัด sends the proposals to the units concerned, which say what they take up and why something cannot be done yet',
      'The website administrator publishes the report under participation in the main menu, and สำนักปลัด tells those who took part',
      'The website administrator checks the links every month, and สำนักปลัด follows up the use of the results and reports to the executives every 6 months',
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
      'สำนักปลัด submits the No Gift Policy of fiscal year {nextYear} for the chief executive’s signature: no executive or officer takes any gift before, during or after duty; it is signed anew when the chief executive changes',
      'The executives set the policy at a meeting within the first quarter of fiscal year {nextYear}, and สำนักปลัด teaches officers with cases of what cannot be taken, and how to refuse or return it, in keeping with the ethical guideline {ref:ethics}',
      'สำนักปลัด asks users of services and contractors to give no gifts, by letter, at the service point and on social media, above all at New Year and Songkran',
      'สำนักปลัด explains the rules on property and benefits received on an ethical basis, has officers report in the form, also that they received none, and sums it up for the agency {ref:gift-report}',
      'The website administrator publishes the signed declaration, the activities with pictures and dates, and the summary of reports under No Gift Policy in the main menu',
      'The website administrator checks year and links every month, and สำนักปลัด reports to the executives every 6 months',
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
      'สำนักปลัด tells all officers of the NACC’s notification on receiving property or benefits on an ethical basis, with the form and an example',
      'Every unit sends the forms to สำนักปลัด every quarter; who received nothing reports that',
      'สำนักปลัด sums them up for the agency in the form asked for, checks them against the No Gift Policy {ref:no-gift-policy}, and checks the period',
      'สำนักปลัด submits it for the executives’ signature, then publishes it under No Gift Policy in the main menu',
      'The website administrator checks the links every month, and สำนักปลัด follows up units that have not reported and tells the chief administrator',
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
      'The executives appoint a working group from every unit, which chooses processes open to corruption and bribery, such as permits, services, procurement and personnel work',
      'The working group analyses each by complaints and by the steps in the work manual {ref:work-manual}, and names who might be corrupt, or give, ask for or take a bribe, in which step',
      'The working group scores likelihood and effect to rate each risk, and sets measures with who is responsible and by when',
      'The working group checks it against what the assessed year’s handbook asks for, submits it to the executives within the first quarter, and publishes the assessment of fiscal year {nextYear} under the prevention of corruption in the main menu',
      'The website administrator checks the links every month, and the working group follows up the measures and reports to the executives every quarter',
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
      'The units responsible report what was done, what came of it and the risk that is left for each measure, with evidence',
      'The working group checks that every measure has its result, and all that the assessed year’s handbook asks for; what is not finished has a reason and a plan',
      'สำนักปลัด submits it to the executives within the first quarter of fiscal year {nextYear}, and publishes the report of fiscal year {year} under the prevention of corruption in the main menu',
      'The website administrator checks name, year and links before the OIT form is answered and every month during the assessment, and tells the chief administrator',
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
      'สำนักปลัด collects the anti-corruption action plan in force, and checks that it covers fiscal year {nextYear}; one about to end is drawn up anew',
      'สำนักปลัด meets every unit to review projects and activities, so that they meet the assessed risks of corruption and bribery {ref:bribery-risk}',
      'สำนักปลัด names budget, period and who is responsible for every project; one without a budget says so; it is checked against the year’s budget',
      'สำนักปลัด submits it to the executives to be announced within the first quarter of fiscal year {nextYear}, then publishes the whole plan under the prevention of corruption in the main menu',
      'The website administrator checks the links every month, and the units report progress to the executives every 6 months',
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
      'สำนักปลัด makes a form by the projects of the plan {ref:anti-corruption-plan}, and has every unit send the results of fiscal year {year} with evidence within 30 days of the end of the year',
      'สำนักปลัด writes a report of results, spending, problems and suggestions project by project; for one not carried out, the reason',
      'สำนักปลัด compares it with what was reported in the NACC’s system, if any, and submits it to the executives within the first quarter of fiscal year {nextYear}',
      'The website administrator publishes the report of fiscal year {year} under the prevention of corruption in the main menu, behind the plan of the same year',
      'The website administrator checks year and links before the OIT form is answered and every month during the assessment, and tells the chief administrator',
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
      'The executives appoint an ITA working group from every unit, which collects the result of fiscal year {year}: scores of indicators and items, and the assessors’ suggestions',
      'The working group analyses low items for faults, causes and remedies, and checks that all issues of the assessed year are covered',
      'The working group sets the measures of fiscal year {nextYear} with steps, period, who is responsible and how they are followed up, so that every low item has a measure',
      'The working group submits them for the executives’ approval within the first quarter of fiscal year {nextYear}, tells every unit, and publishes analysis and measures under integrity and transparency in the main menu',
      'The working group follows up every quarter, checks the links every month, reports to the executives, and collects what the annual report needs {ref:integrity-report}',
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
      'The working group draws up a table of the measures announced in fiscal year {year}, in their order {ref:integrity-measures}',
      'The person responsible for each measure reports its state, what was done, what came of it, evidence and problems',
      'The working group checks that every measure is there, with all that the assessed year’s handbook asks for, and makes suggestions for the next year',
      'The working group submits it to the executives within the first quarter of fiscal year {nextYear}, and publishes the report of fiscal year {year} under integrity and transparency in the main menu',
      'The working group keeps the results of fiscal year {nextYear} every quarter in the same form, for the next year’s report',
      'The website administrator checks the year of the report and the links every month, and tells the chief administrator of what fails',
    ],
  },
];
