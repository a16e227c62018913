import type zh from './zh-CN'

export default {
  opening: {
    reason: {
      OPEN: 'Numbers are given now',
      STOPPED: 'No numbers for the moment',
      DAY_CLOSED: 'Closed for today',
      NOT_YET: 'Too early for a number',
      PAUSE: 'The hall has its break',
      LAST_TICKET: 'The last number of these hours is gone',
      OVER: 'The hours of today are over',
      CLOSED_TODAY: 'Closed today',
    },
    again: 'Numbers are given again on {time}',
    unknown: 'Please watch the notices of the hall, or call and ask.',
    meanwhile: 'Numbers already taken are served; the guides can be read at any time.',
    until: 'Numbers until {time}.',
    hours: 'Opening hours',
    lastTicket: 'The last number is given {minutes} minutes before each end.',
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
