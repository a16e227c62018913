import type zh from './zh-CN'

export default {
  estimate: {
    range: 'about {low}–\u2060{high} minutes',
    within: 'within 1 minute | within {high} minutes',
    wideRange: 'hard to tell how long: about {low}–\u2060{high} minutes',
    wideWithin: 'hard to tell how long: within {high} minutes',
    both: '{ahead}, {range}',
    before: '1 person before you | {count} people before you',
    ahead: 'Take a number now: 1 person before you | Take a number now: {count} people before you',
    nobody: 'Take a number now: nobody before you',
    noRange: 'Too few visits so far to say how long it takes.',
    claim:
      'Over the last 30 days {percent}% were called within 5 minutes of what they were told when taking their number (middle of the range, {count} numbers).',
    noClaim: 'How well such estimates come true cannot be said yet: too few so far.',
  },
} satisfies typeof zh
