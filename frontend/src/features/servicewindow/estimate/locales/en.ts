import type zh from './zh-CN'

export default {
  estimate: {
    range: 'about {low}–{high} minutes',
    within: 'within {high} minutes',
    both: '{ahead}, {range}',
    ahead: 'Take a number now: {count} before you',
    nobody: 'Take a number now: nobody before you',
    noRange: 'Too few visits so far to say how long it takes.',
    claim: 'Right within 5 minutes for {percent}% over the last 30 days ({count} numbers).',
    noClaim: 'How well such estimates come true cannot be said yet: too few so far.',
  },
} satisfies typeof zh
