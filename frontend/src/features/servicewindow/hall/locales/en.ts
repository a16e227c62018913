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
      'People of 70 or older, disabled or pregnant people, soldiers and appointments go first; an ordinary number is passed over once at most, then it is its turn. | People of 70 or older, disabled or pregnant people, soldiers and appointments go first; an ordinary number is passed over at most {count} times, then it is its turn.',
    ruleArrival: 'Everybody is called in order of arrival.',
    ruleLate:
      'If you cannot come yet, let others go first on your phone, once a number; it is not a missed call. | If you cannot come yet, let others go first on your phone, up to {count} times a number; it is not a missed call.',
    ruleMissed: 'Missed your call? Tell the window within {minutes} minutes and wait for {places} others.',
    rulePhone:
      'One phone holds one number at a time. | One phone holds at most {count} numbers at a time, your family’s included.',
    otherServices: 'Other services',
  },
} satisfies typeof zh
