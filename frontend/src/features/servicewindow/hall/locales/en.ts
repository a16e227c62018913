import type zh from './zh-CN'

export default {
  hall: {
    choose: 'Which service hall?',
    openWindows: '1 window open | {count} windows open',
    noOpenWindow: 'No window is open right now',
    waiting: '{count} waiting',
    nobodyWaiting: 'Nobody waiting',
    none: 'No service hall yet',
    noneHint: 'Halls will appear here once the committee opens one.',
    matter: 'What do you need?',
    search: 'Name of the service',
    noMatch: 'Nothing found for “{text}”',
    noMatchHint: 'Try another word, or ask at the information desk.',
    noMatchAction: 'See all services',
    noServices: 'This hall has no services listed yet',
    noServicesHint: 'Please call or ask on site.',
    call: 'Call {phone}',
    rule: 'How people are called',
    rulePriority:
      'People aged 70 or over, disabled or pregnant people, soldiers and people with an appointment go first; an ordinary number is passed over once at most, then it is called. | People aged 70 or over, disabled or pregnant people, soldiers and people with an appointment go first; an ordinary number is passed over at most {count} times, then it is called.',
    ruleArrival: 'Everybody is called in order of arrival.',
    ruleLate:
      'If you cannot come yet, let others go first on your phone, once per number; it does not count as a missed call. | If you cannot come yet, let others go first on your phone, up to {count} times per number; it does not count as a missed call.',
    ruleMissed:
      'Missed your call? Tell the window within {minutes} min; 1 person goes first, then you are called again. | Missed your call? Tell the window within {minutes} min; {count} people go first, then you are called again.',
    rulePhone:
      'One phone can hold one number at a time. | One phone can hold at most {count} numbers at a time, including your family’s.',
    otherServices: 'Other services',
  },
} satisfies typeof zh
