import type zh from './zh-CN'

export default {
  rules: {
    title: 'Queue rules',
    overtakingLimit: 'How often an ordinary number may be passed over',
    overtakingLimitHint:
      'People with priority go before ordinary numbers; one passed over this often is called first. 0 means strict order of arrival.',
    letGoFirstLimit: 'How often a number may let others go first',
    letGoFirstLimitHint:
      'For residents who will be late, on the phone; it does not count as a missed call. 0 switches it off.',
    letGoFirstPlaces: 'How many may be let go at once',
    letGoFirstPlacesHint: 'The choices on the phone, separated by commas: 1, 3, 5.',
    letGoFirstPlacesFault: 'Please enter one to five numbers from 1 to 20, separated by commas.',
    recallLimit: 'Recalls',
    recallLimitHint: 'After so many recalls without an answer, the next one makes it a missed call.',
    requeueMinutes: 'Minutes to come back after a missed call',
    requeueMinutesHint: 'Later than that, people take a new number.',
    requeuePlaces: 'Places lost by a missed call',
    requeuePlacesHint: 'This many of those waiting go before somebody who comes back.',
    requeueLimit: 'How often a number may come back',
    requeueLimitHint: 'After that, people take a new number.',
    ticketsPerPhone: 'Numbers one phone may hold',
    ticketsPerPhoneHint:
      'Enough for a family, too few to hoard. A phone whose browser data was cleared counts as another one.',
    clerksCallOutOfOrder: 'Clerks may call out of order',
    clerksCallOutOfOrderHint:
      'Each call needs a reason and is counted in the report. Otherwise only the hall manager may.',
    closesDayItself: 'Close each day automatically',
    closesDayItselfHint:
      'Once the day is over, numbers not called expire. Otherwise the manager closes the day.',
    range: 'Please enter a whole number from {least} to {most}.',
    save: 'Save the rules',
    unsaved: 'Not saved yet. Saved rules apply from the next call on.',
    asSaved: 'These are the rules now; residents see them on their phones.',
  },
} satisfies typeof zh
