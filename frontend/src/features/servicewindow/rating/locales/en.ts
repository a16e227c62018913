import type zh from './zh-CN'

export default {
  rating: {
    ask: 'How was it?',
    free: 'Optional, until {day}.',
    levels: 'How satisfied you are',
    level: {
      VERY_SATISFIED: 'Very satisfied',
      SATISFIED: 'Satisfied',
      FAIRLY_SATISFIED: 'Fairly satisfied',
      DISSATISFIED: 'Dissatisfied',
      VERY_DISSATISFIED: 'Very dissatisfied',
    },
    why: 'Why? (optional)',
    reason: {
      QUICK: 'It was quick',
      CLEAR: 'Well explained',
      KIND: 'Friendly staff',
      SETTLED: 'It got done',
      LONG_WAIT: 'A long wait',
      UNCLEAR: 'Not well explained',
      UNKIND: 'Unfriendly staff',
      NOT_SETTLED: 'It did not get done',
      SENT_AROUND: 'Sent back and forth',
      PLACE: 'The hall itself',
    },
    comment: 'Anything else? (optional)',
    phone: 'Phone number, if you would like a call (optional)',
    phoneHint: 'Only the hall’s manager sees it; it is deleted once the matter is closed.',
    phoneWrong: 'Please enter a number we can call, or leave it empty.',
    send: 'Send',
    secret: 'The clerk who served you cannot see who rated.',
    onlyCounted: 'For this service only the rating itself is counted; no comments or phone numbers are kept.',
    thanks: 'Thank you',
    said: 'You said: {level}',
    answer: 'We will look into it by {day}.',
  },
} satisfies typeof zh
