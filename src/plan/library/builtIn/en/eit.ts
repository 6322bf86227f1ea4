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
      'Every unit puts steps, documents, fees and times of every service into the service manual {ref:service-manual}',
      'สำนักปลัด publishes the manual on the website, and posts a summary with a QR code at the service point',
      'Officers check documents on receipt, and give every applicant a receipt with the day of the result',
      'The unit in charge tells the reason and a new day before the time is over, if it cannot be kept',
      'Every unit counts matters in time and late every month, for สำนักปลัด to report to the executives and publish {ref:service-statistics}',
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
      'Every unit puts the order of service, with exceptions for the elderly, the disabled and expectant mothers, into the manual {ref:service-manual}',
      'สำนักปลัด posts the criteria, and provides queue tickets or a book at the service point',
      'Every unit opens much used services for requests through E-Service {ref:e-service}',
      'สำนักปลัด asks after service about equal treatment without names, and sums it up every quarter',
      'Heads of units examine complaints about discrimination, and tell the complainant the result',
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
      'Every unit shows fees, and what is free, in the manual and at the service point {ref:service-manual}',
      'กองคลัง gives a receipt every time, and adds ways to pay into the agency’s account',
      'สำนักปลัด posts that no gifts are given or taken, and makes it known {ref:no-gift-policy}',
      'สำนักปลัด shows the channel for notices on the receipts of requests and at the service point {ref:complaint-channel}',
      'The executives have somebody who gives no service ask users every quarter and report straight to them',
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
      'The executives name a news contact in every unit, and สำนักปลัด plans what people are to be told all year',
      'สำนักปลัด makes the website easy to search and fit for telephones, and checks links every month',
      'Every unit brings its data up to date {ref:structure,executives,contact,action-plan,annual-report,procurement-list}',
      'Every unit puts important matters into short texts or pictures and publishes them {ref:news}',
      'สำนักปลัด asks people about channels of news every 6 months, and reports to the executives',
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
      'Every unit collects frequent questions and answers, for สำนักปลัด to publish with the manual {ref:service-manual}',
      'สำนักปลัด names who answers and who stands in for every channel; online they answer within 1 working day {ref:contact}',
      'สำนักปลัด trains officers at the service point in communication at least once a year',
      'Officers enter what they cannot answer at once in a register, and answer until it is settled',
      'สำนักปลัด tests every channel every quarter, and reports to the meeting of heads of units',
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
      'สำนักปลัด draws up a calendar of participation for the year, and invites people ahead {ref:news}',
      'Every unit lets users, businesses, the young and the elderly give their opinion, at meetings and online',
      'The unit that owns a project invites representatives of the people to follow up important projects',
      'สำนักปลัด has the executives consider proposals, and tells those who took part the result and why',
      'สำนักปลัด publishes the matter, who took part, the result and what was improved {ref:participation}',
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
      'สำนักปลัด collects proposals from all channels in one register every month {ref:participation}',
      'Heads of units consider the proposals every quarter, and set who is responsible and by when',
      'The unit responsible makes the improvement, or proposes it for the plan if it needs a budget {ref:strategic-plan,action-plan}',
      'สำนักปลัด publishes proposals, improvements and why something cannot be done yet, every quarter {ref:news,contact}',
      'สำนักปลัด surveys satisfaction with the improvements once a year, for the executives',
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
      'Every unit opens at least one much wanted service for requests through E-Service {ref:e-service}',
      'สำนักปลัด cuts forms down to what is needed, makes them fit for telephones, and gives a number',
      'สำนักปลัด publishes the use in pictures or a video, and posts QR codes at the service point',
      'The unit in charge checks requests every working day, and tells the result as the applicant chose',
      'สำนักปลัด publishes the number of users and problems every month, and reports to the executives every quarter {ref:service-statistics}',
    ],
  },
];
