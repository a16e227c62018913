import type zh from './zh-CN'

export default {
  calendar: {
    title: 'Working days',
    lead: 'For deadlines Monday to Friday are worked, but for the days below.',
    unit: 'Unit',
    year: 'Year',
    day: 'Day',
    kind: 'Off or worked',
    name: 'Name or reason',
    source: 'Says who',
    off: 'Off',
    working: 'Worked',
    add: 'Add a day',
    dayMissing: 'Please choose a day.',
    nameMissing: 'Please give a name or reason.',
    from: { NATIONAL: 'National arrangement', ABOVE: 'A unit above', UNIT: 'This unit' },
    takeBack: 'Take back',
    takeBackDay: 'Take back {day}',
    unknown:
      'The national holidays of {year} are not known here yet; only weekends count. Please add them once announced.',
    none: 'No other days in this year yet',
    noneHint: 'Holidays and worked weekends appear here once added.',
  },
} satisfies typeof zh
