import type zh from './zh-CN'

export default {
  service: {
    and: ', ',
    waiting: '{count} waiting',
    nobodyWaiting: 'No waiting',
    private: 'Queue not shown',
    privateWhy:
      'What people come here for is private, so nobody is shown who is waiting or how many. Once you have a number, your own phone tells you how many are before you.',
    closed: 'Window closed',
    papers: 'What to bring',
    papersHint: 'Tick off what you have packed; only your phone remembers it.',
    noPapers: 'Nothing to bring',
    whoMayApply: 'Who may apply',
    fee: 'Fee',
    timePromised: 'How long it takes',
    place: 'Where',
    legalBasis: 'Legal basis',
    notes: 'Notes',
    noGuide: 'The guide is being written. Please ask at the window.',
    withdrawn:
      'This service is no longer offered, so no number can be taken. Numbers taken before are served as usual.',
    closedHint:
      'No window for this service is open now. You may take a number; calls follow in order once it opens.',
  },
} satisfies typeof zh
