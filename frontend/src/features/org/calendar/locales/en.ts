import type zh from './zh-CN'

export default {
  calendar: {
    title: 'Working days',
    lead: 'For deadlines, Monday to Friday are working days, except for the days below.',
    unit: 'Unit',
    year: 'Year',
    day: 'Day',
    kind: 'Day off or working day',
    name: 'Name or reason',
    source: 'Set by',
    off: 'Day off',
    working: 'Working day',
    add: 'Add a day',
    dayMissing: 'Please choose a day.',
    nameMissing: 'Please enter a name or reason.',
    from: { NATIONAL: 'National arrangement', ABOVE: 'A unit above', UNIT: 'This unit' },
    takeBack: 'Take back',
    takeBackDay: 'Take back {day}',
    unknown:
      'The national holidays of {year} are not known here yet; only weekends count. Please add them once announced.',
    none: 'No special days in this year yet',
    noneHint: 'Holidays and working weekends appear here once added.',
  },
} satisfies typeof zh
