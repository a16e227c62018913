import type zh from './zh-CN'

export default {
  common: {
    product: 'Linli',
    retry: 'Try again',
    close: 'Close',
    loading: 'Loading…',
    elder: 'Large text',
    asOf: 'No connection. This is how it was at {time}; it will update by itself.',
    notFound: 'There is no such page',
    notFoundHint: 'The address may be mistyped, or the page has moved.',
    notFoundAction: 'Go to the start page',
  },
  list: {
    filters: 'Filters',
    noMatch: 'Nothing matches',
    noMatchHint: 'Try other filters, or clear them.',
    columns: 'Columns',
    shown: '{count} shown',
    more: 'Show more',
  },
  problem: {
    offline: 'No network connection',
    offlineHint: 'Nothing was lost. Please check the network and try again.',
    unavailable: 'The service is busy right now',
    unavailableHint: 'Nothing was lost. Please wait a moment and try again.',
    notFound: 'Not found',
    notFoundHint: 'It may have been removed, or the address is wrong.',
    unexpected: 'Something went wrong',
    unexpectedHint: 'Nothing was lost. Please try again or ask at a window.',
    reference: 'Reference {id}',
  },
} satisfies typeof zh
