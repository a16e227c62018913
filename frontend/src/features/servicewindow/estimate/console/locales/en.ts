import type zh from './zh-CN'

export default {
  accuracy: {
    title: 'Are estimates right?',
    none: 'There are no estimates to compare for these days yet.',
    few: 'Only {count} can be compared, fewer than {enough}: too few to draw conclusions.',
    fewHint:
      'Numbers that were told a waiting time and called later are compared here. The hall’s page claims nothing to residents before 20, either.',
    lead: '{percent}% were called within 5 minutes of what they were told ({count} numbers).',
    beside: '{percent}% fell inside the range itself; on average {minutes} min from its middle.',
    choice: {
      few: 'Too few to tell the two methods apart; “{method}” is used until then.',
      tie: 'Both methods are equally accurate ({queue} min off on average, {count} numbers); “{method}” is used.',
      better:
        '“By the queue” is {queue} min off on average, “by the last one called” {last} min ({count} numbers), so “{method}” is used.',
    },
    method: { QUEUE: 'By the queue', LAST: 'By the last one called' },
    numbers: 'numbers',
    heading: 'Waited longer than told (min)',
    plotLabel:
      'Minutes waited beyond the middle of the range, negative where the call came sooner; how many numbers, by both methods. The numbers are in the table.',
    note: 'Only the range told with a number, against its first call in the ledger; what the hall’s page said before or the phone showed later does not count. Numbers never called or that let others go first, and discreet services, are left out. By the queue: people ahead ÷ open windows × how long a service has taken lately. By the last one called: as long as that person had waited. The method is chosen anew every hour from the last 30 days.',
  },
} satisfies typeof zh
