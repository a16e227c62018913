import type zh from './zh-CN'

export default {
  staffing: {
    title: 'How many windows',
    day: 'Weekday',
    from: 'From',
    to: 'Until',
    of: 'Services',
    hour: '{hour}:00',
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
    when: '{day} {from}:00–{to}:00',
    open: 'Windows open',
    windows: '{count} open',
    lead: '{when} with {windows} windows open, nine in ten wait no longer than {most} minutes, half no longer than {half}.',
    leadNone: '{when} with {windows} windows open, nine in ten do not wait at all.',
    really:
      'Reckoned from {days} days and {visits} numbers of the last 8 weeks. On those days {windows} windows were calling as a rule, and nine in ten really waited no longer than {most} minutes.',
    thin: '{when} there are only {days} days and {visits} numbers on record: too few to reckon.',
    thinHint:
      'It takes {days} days and {visits} numbers at least. Try other hours, or come back in some weeks.',
    plotLabel:
      'How many minutes half and nine in ten wait at most, by windows open. The numbers are in the table.',
    note: 'The real arrivals and service times of those days are replayed, first come, first served. Who left or missed the call is counted with the usual service time. Windows stay open from the day’s first call on. Discreet matters are left out.',
    noteHall:
      'The real arrivals and service times of those days are replayed, first come, first served. For the whole hall every window is taken to do everything; where windows divide the work people wait longer: choose a group of services above. Who left or missed the call is counted with the usual service time. Discreet matters are left out.',
  },
} satisfies typeof zh
