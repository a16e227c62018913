import type zh from './zh-CN'

export default {
  staffing: {
    title: 'How many windows',
    day: 'Weekday',
    from: 'From',
    to: 'Until',
    of: 'Services',
    hour: '{hour}:00',
    everyDay: 'Every day',
    weekday: {
      MONDAY: 'Monday',
      TUESDAY: 'Tuesday',
      WEDNESDAY: 'Wednesday',
      THURSDAY: 'Thursday',
      FRIDAY: 'Friday',
      SATURDAY: 'Saturday',
      SUNDAY: 'Sunday',
    },
    wholeHall: 'The whole hall',
    group: '{windows}: {service} and the like ({count})',
    and: ', ',
    when: '{day}, {from}:00–{to}:00',
    open: 'Windows open',
    windows: '{count} open',
    lead: '{when}: with 1 window open, nine in ten wait no longer than {most} min, half no longer than {half} min. | {when}: with {count} windows open, nine in ten wait no longer than {most} min, half no longer than {half} min.',
    leadHalf:
      '{when}: with 1 window open, nine in ten wait no longer than {most} min, half do not wait at all. | {when}: with {count} windows open, nine in ten wait no longer than {most} min, half do not wait at all.',
    leadNone:
      '{when}: with 1 window open, nine in ten do not wait at all. | {when}: with {count} windows open, nine in ten do not wait at all.',
    really:
      'Worked out from {days} days and {visits} numbers of the last 8 weeks. On those days {windows} of the windows were usually calling, and nine in ten actually waited no longer than {most} min.',
    thin: '{when}: days on record: {days}, numbers: {visits}. That is too few to work anything out.',
    wider: 'Look at all days and hours',
    thinHint:
      'At least {days} days and {visits} numbers are needed. Look at a longer time, or come back in a few weeks.',
    plotLabel:
      'How many minutes half and nine in ten wait at most, by windows open. The numbers are in the table.',
    note: 'The actual arrivals and service times of those days are replayed, first come, first served. Who left or missed the call counts with the usual service time. Windows stay open from the day’s first call on. Discreet services are left out.',
    noteHall:
      'The actual arrivals and service times of those days are replayed, first come, first served. For the whole hall every window is taken to do everything; where windows divide the work, people wait longer: choose a group of services above. Who left or missed the call counts with the usual service time. Discreet services are left out.',
  },
} satisfies typeof zh
