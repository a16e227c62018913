import type zh from './zh-CN'

export default {
  rating: {
    ask: 'How was it?',
    free: 'Only if you like, until {day}.',
    levels: 'How satisfied you are',
    level: {
      VERY_SATISFIED: 'Very satisfied',
      SATISFIED: 'Satisfied',
      FAIRLY_SATISFIED: 'Fairly satisfied',
      DISSATISFIED: 'Dissatisfied',
      VERY_DISSATISFIED: 'Very dissatisfied',
    },
    why: 'Because of (optional)',
    reason: {
      QUICK: 'It was quick',
      CLEAR: 'Well explained',
      KIND: 'Kind people',
      SETTLED: 'It is settled',
      LONG_WAIT: 'A long wait',
      UNCLEAR: 'Not well explained',
      UNKIND: 'Unkind people',
      NOT_SETTLED: 'Not settled',
      SENT_AROUND: 'Sent to and fro',
      PLACE: 'The hall itself',
    },
    comment: 'Anything else? (optional)',
    phone: 'A number, if you would like a call (optional)',
    phoneHint: 'Only the hall’s manager sees it; it is deleted once the matter is closed.',
    phoneWrong: 'Please give a number we can call, or none.',
    send: 'Send',
    secret: 'Whoever served you cannot see who rated.',
    onlyCounted: 'For this service only the level is counted; no words and no number are taken.',
    thanks: 'Thank you',
    said: 'You said: {level}',
    answer: 'We will look into it by {day}.',
  },
} satisfies typeof zh
