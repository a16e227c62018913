import type zh from './zh-CN'

export default {
  opening: {
    reason: {
      OPEN: 'Numbers are given now',
      STOPPED: 'No numbers for the moment',
      DAY_CLOSED: 'Closed for today',
      NOT_YET: 'Too early for a number',
      PAUSE: 'The hall is on a break',
      LAST_TICKET: 'The last number for now has been given',
      OVER: 'Closed for the rest of today',
      CLOSED_TODAY: 'Closed today',
    },
    again: 'Numbers are given again on {time}',
    unknown: 'Please watch for the hall’s notices, or call and ask.',
    meanwhile: 'Numbers already taken are served; the guides can be read at any time.',
    until: 'Numbers until {time}.',
    hours: 'Opening hours',
    lastTicket: 'The last number is given {minutes} min before each closing time.',
    closed: 'closed',
    allDay: 'all day',
    and: ', ',
    days: '{first} to {last}',
    day: {
      MONDAY: 'Monday',
      TUESDAY: 'Tuesday',
      WEDNESDAY: 'Wednesday',
      THURSDAY: 'Thursday',
      FRIDAY: 'Friday',
      SATURDAY: 'Saturday',
      SUNDAY: 'Sunday',
    },
  },
} satisfies typeof zh
