import type zh from './zh-CN'

export default {
  org: {
    title: 'Units',
    lead: 'Communities, branches, groups and service centres. A role given on a unit reaches everything below it.',
    search: 'Name of the unit',
    name: 'Name',
    kind: 'Kind',
    type: {
      COMMITTEE: 'Committee',
      COMMUNITY: 'Community or village',
      PARTY_BRANCH: 'Party branch',
      PARTY_GROUP: 'Party group',
      RESIDENT_GROUP: 'Residents’ group',
      SERVICE_CENTRE: 'Service centre',
    },
    rename: 'Rename',
    below: 'New unit under “{name}”',
    create: 'Create the unit',
    forGood: 'A unit cannot be moved later: please check which unit it belongs to.',
    made: '“{name}” was created.',
    needed: 'Please enter a name.',
    leaf: 'A unit of this kind has no units below it.',
    empty: 'No unit found',
    emptyHint: 'Try another name.',
  },
} satisfies typeof zh
