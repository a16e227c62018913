import type zh from './zh-CN'

export default {
  hall: {
    choose: 'Which service hall?',
    openWindows: '{count} windows open',
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
    otherServices: 'Other services',
  },
} satisfies typeof zh
