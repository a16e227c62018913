import type zh from './zh-CN'

export default {
  screen: {
    title: 'Window screen',
    pair: 'Connect this screen',
    pairHint:
      'The hall’s manager adds the screen on the page “Devices”; type the code shown there. It works once.',
    code: 'Code',
    wrongKind: 'This code is for another kind of device.',
    pairYes: 'Connect',
    called: 'Please come here',
    serving: 'Now serving',
    nextUp: 'Next: {number}',
    free: 'Please wait for your number',
    ask: 'Number {number}, how was it?',
    skip: 'No, thanks',
  },
} satisfies typeof zh
