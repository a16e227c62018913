import type zh from './zh-CN'

export default {
  kiosk: {
    pair: 'Pair this kiosk',
    pairHint:
      'Ask the hall manager to add a kiosk on the page “Devices”, and type the code shown there. It works once.',
    code: 'Code',
    pairAction: 'Pair',
    what: 'What have you come for?',
    which: 'Which service do you need?',
    nothing: 'This hall has no services yet. Please ask at the desk.',
    comma: ', ',
    back: 'Back',
    before: 'Previous',
    after: 'Next',
    page: 'Page {page} of {pages}',
    yours: 'Your number',
    ahead: '1 person before you | {count} people before you',
    aheadNobody: 'You are next',
    aheadUnknown: 'Please listen for your number',
    printing: 'Please take your slip and have a seat until you are called.',
    scan: 'Scan to follow your place on the phone',
    scanLater:
      'The network is down, so scanning works once it is back. You have your place; please listen for your number.',
    noSlipAsk: 'No slip came out?',
    noSlip: 'Please note this number, or scan the code with your phone. Somebody will refill the paper.',
    done: 'Done',
    closedHint: 'Numbers already taken are served. If it is urgent, ask at the desk.',
    offline: 'The network is down. You can still take a number.',
    offlineNone: 'The network is down and no numbers can be given. Please ask at the desk.',
    untold:
      'The number taken meanwhile joins the queue once it is back. | The {count} numbers taken meanwhile join the queue once it is back.',
    noneLeft: 'The network is down and there are no spare numbers left for this. Please ask at the desk.',
    paperOut:
      'The printer is out of paper. Please note the number on the screen, or scan it with your phone.',
    refused:
      'Numbers {numbers}, given out while offline, could not join the queue. Please take the slip to the desk.',
    still: 'Do you need more time?',
    stillHint: 'Take all the time you need.',
    stillYes: 'I am still here',
  },
} satisfies typeof zh
