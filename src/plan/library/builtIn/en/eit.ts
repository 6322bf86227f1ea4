/** Measures for the items of the external survey (EIT), in English; the texts are the project's own words. */
import type { Measure } from '../../measure.ts';

export const eitMeasures: readonly Measure[] = [
  {
    advice: [
      {
        topic: 'e1',
        cause:
          'Some respondents may have been served later than expected, had to come several times because documents were missing, or did not know beforehand which steps and how much time the service takes.',
        guidance:
          'The agency should show the steps, documents, fees and times of every service before people come {ref:service-manual}, and tell them of progress when it cannot keep to the time.',
      },
    ],
    name: 'Serving by the steps and times announced to the people',
    steps: [
      'Every unit reviews the service manual so that it names steps, documents, fees, time and who is responsible for every service, and drops documents that are not needed {ref:service-manual}',
      'สำนักปลัด publishes the manual on the website, posts a summary or a QR code at the service point, and sends it to village and community leaders to make it known',
      'The officers check the documents on receipt, and give every applicant a receipt with the day of the result and a telephone number',
      'The unit in charge tells the applicant the reason and the new day before the time is over, if it cannot be kept',
      'Every unit sums up how many matters were finished in time and late every month; สำนักปลัด collects them for the executives and publishes them with the service statistics {ref:service-statistics}',
    ],
  },
  {
    advice: [
      {
        topic: 'e2',
        cause:
          'Some respondents may feel that they were treated differently from others, as in the order of service or in leniency about documents, without being told the criteria.',
        guidance:
          'The agency should announce criteria and order of service where people can see and check them {ref:service-manual}, and offer more services through E-Service, so that all requests go in the same order {ref:e-service}.',
      },
    ],
    name: 'Equal service in an order that everybody can see',
    steps: [
      'Every unit sets a standard of service for all visitors, with the exceptions for the elderly, the disabled and expectant mothers, and puts it into the service manual {ref:service-manual}',
      'สำนักปลัด posts the criteria and the order of service at the service point, and provides queue tickets or a book in which visitors see their turn',
      'Every unit opens services that are much used, or were called unequal, for requests and tracking through E-Service {ref:e-service}',
      'สำนักปลัด asks after each service about equal treatment without names, on paper and by QR code, and reports to the executives every quarter',
      'Heads of units examine every complaint about discrimination, tell the complainant the result, and report the remedy to the executives every quarter',
    ],
  },
  {
    advice: [
      {
        topic: 'e3',
        cause:
          'Some respondents may have been asked for money, gifts or benefits or believe that these are needed, or may not know the difference between a lawful fee and money that no officer may ask for.',
        guidance:
          'The agency should announce fees, and what is free, clearly {ref:service-manual}, and make the No Gift Policy and the channel for notices known to the people {ref:no-gift-policy,complaint-channel}.',
      },
    ],
    name: 'Open service without money beyond the fees',
    steps: [
      'Every unit lists the fees of all services and what is free, in the service manual and at the service point {ref:service-manual}',
      'กองคลัง gives a receipt for every payment, adds ways to pay straight into the agency’s account, and posts that people should ask for their receipt',
      'สำนักปลัด posts at the service point that no gifts are given or taken under the No Gift Policy, and says so on the website, social media and village loudspeakers {ref:no-gift-policy}',
      'สำนักปลัด makes the channel for notices of bribery and the secrecy for whoever uses it known, on receipts and at the service point {ref:complaint-channel}',
      'The executives have an officer who gives no service himself ask people about permits and revenue collection every quarter and report straight to them',
    ],
  },
  {
    advice: [
      {
        topic: 'e4',
        cause:
          'Some respondents may find information hard to find, because the website is awkward on a mobile phone, its sections are complicated, or the channels are not those that people use.',
        guidance:
          'The agency should order its website so that things are easy to find, use the channels that local people know beside it, and show all contact details {ref:contact,news}.',
      },
      {
        topic: 'e5',
        cause:
          'Some respondents may find that the agency’s news leave out what people need to know, are out of date, or use official words that are hard to understand.',
        guidance:
          'The agency should plan for the whole year what people are to be told of plans, budget, results and procurement {ref:action-plan,annual-report,procurement-list}, and put it into plain words before it is published {ref:news}.',
      },
    ],
    name: 'Better channels and content of public information',
    steps: [
      'The executives name who is responsible for public information in each unit, and สำนักปลัด draws up a calendar of what people are to be told in fiscal year {nextYear}, such as tax dates, plans, budget and services',
      'สำนักปลัด orders the first page and the sections of the website so that things are easy to find and work on a mobile phone, and checks every link at least once a month',
      'Every unit completes its basic information, plans, budget and procurement and keeps them up to date {ref:structure,executives,contact,action-plan,annual-report,procurement-list}',
      'Every unit puts important matters into short texts or infographics, the same on website, Facebook, LINE, village loudspeakers and notice boards {ref:news}',
      'สำนักปลัด asks people every 6 months from where they get news and how well they understand them, reports to the executives, and mends channels and form',
    ],
  },
  {
    advice: [
      {
        topic: 'e6',
        cause:
          'Some respondents may have been given incomplete or different answers by different officers, waited long, or did not know whom to ask when the officer was away.',
        guidance:
          'The agency should write down questions and answers on its services that all officers use beside the service manual {ref:service-manual}, and set who answers in which time in every channel {ref:contact}.',
      },
    ],
    name: 'Better communication and answers to the people',
    steps: [
      'Every unit collects frequent questions and answers of its work for สำนักปลัด, which puts them into plain words and publishes them with the service manual {ref:service-manual}',
      'สำนักปลัด names who answers, and who stands in, on telephone, website, Facebook and LINE, and has online questions answered within 1 working day {ref:contact}',
      'สำนักปลัด trains officers at the service point and on the telephone in communication and in the services at least once a year',
      'The officers enter questions that they cannot answer at once in a register, ask whoever is in charge, and answer until the matter is settled',
      'สำนักปลัด tests the answers of every channel once a quarter, and reports what to mend to the meeting of heads of units',
    ],
  },
  {
    advice: [
      {
        topic: 'e7',
        cause:
          'Some respondents may not know when and how the agency asks for opinions or invites them to take part, or find that only community leaders do.',
        guidance:
          'The agency should give people and stakeholders more ways to think, act and follow up together with it, and publish what came of it {ref:participation}.',
      },
    ],
    name: 'People who think, act and follow up together',
    steps: [
      'สำนักปลัด draws up a calendar of participation for fiscal year {nextYear}, such as community meetings, forums on services and visits to projects, and invites people ahead through all channels {ref:news}',
      'Every unit lets users of services, businesses, occupational groups, the young and the elderly give their opinions beside community leaders, at meetings and online',
      'The unit that owns a project invites representatives of local people to watch important projects, and records their suggestions',
      'สำนักปลัด collects all proposals for the executives, and tells those who took part what was decided and why',
      'สำนักปลัด publishes a summary on the agency’s website: the matter, who took part, what came of it and how it was used {ref:participation}',
    ],
  },
  {
    advice: [
      {
        topic: 'e8',
        cause:
          'Some respondents may have given an opinion or reported a problem and seen no change, or were not told what the agency improved.',
        guidance:
          'The agency should turn what people propose into improvements with a person responsible and a time {ref:participation,action-plan}, and tell people the result through two-way channels {ref:contact}.',
      },
    ],
    name: 'Using the people’s opinions to improve the work',
    steps: [
      'สำนักปลัด collects suggestions from boxes, online channels, general complaints, community meetings and satisfaction surveys in one register, and brings it up to date every month {ref:participation}',
      'The meeting of heads of units goes through the register every quarter, tells what can be done at once from what needs a budget, and sets who is responsible and by when; สำนักปลัด records it',
      'The unit responsible makes the improvement; what needs a budget is proposed for the local development plan or the action plan, and progress is reported {ref:strategic-plan,action-plan}',
      'สำนักปลัด publishes a table of what people proposed, what was done, and why something cannot be done yet, every quarter, with where to ask more {ref:news,contact}',
      'สำนักปลัด surveys satisfaction with the improvements once a year, and reports to the executives for the next year’s improvements',
    ],
  },
  {
    advice: [
      {
        topic: 'e9',
        cause:
          'Some respondents may not know that there are online services, find that the one they need is not online, or still have to come to the office after using it.',
        guidance:
          'The agency should add the services that people want to E-Service, explain their use step by step, and let applicants follow the result without coming {ref:e-service}; the statistics of use show what to mend {ref:service-statistics}.',
      },
    ],
    name: 'Online services that are easy to use and to follow',
    steps: [
      'Every unit finds its most wanted services, and opens at least one of them for requests through E-Service in fiscal year {nextYear} {ref:e-service}',
      'สำนักปลัด cuts the forms down to what is needed, makes them work on a mobile phone, gives a number and a date of completion, and protects personal data',
      'สำนักปลัด explains the use step by step in pictures or a video on the first page of the website, and posts QR codes at the service point and village heads’ offices {ref:e-service}',
      'The unit in charge checks online requests every working day, takes no longer than at the counter, and tells the result through the channel that the applicant chose',
      'สำนักปลัด sums up users, times and problems of the online services every month, publishes the statistics, and proposes improvements to the executives every quarter {ref:service-statistics}',
    ],
  },
];
