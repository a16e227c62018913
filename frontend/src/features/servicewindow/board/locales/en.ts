import type zh from './zh-CN'

export default {
  board: {
    choose: 'Which hall should this screen show?',
    chooseHint: 'Then press F11 for full screen and touch the screen once for sound.',
    none: 'No service hall yet',
    noneHint: 'Halls will appear here once the committee opens one.',
    title: 'Hall display',
    now: 'Please come',
    calls: 'Called and being served',
    number: 'Number',
    window: 'Window',
    serving: 'Being served',
    next: 'Next',
    nobodyNext: 'Nobody is waiting',
    quiet: 'No number is being called',
    quietHint: 'Called numbers show here. Take one with your phone, at the kiosk or at the information desk.',
    dayClosed: 'Closed for today. Thank you for coming.',
    soundOn: 'Touch the screen to turn the sound on',
    asOf: 'No connection. This is how it was at {time}',
  },
} satisfies typeof zh
