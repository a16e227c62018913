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
    create: 'Make the unit',
    forGood: 'Once made, a unit stays where it is: please check what it stands under.',
    made: '“{name}” was made.',
    needed: 'Please give it a name.',
    leaf: 'Nothing stands under a unit of this kind.',
    empty: 'No unit found',
    emptyHint: 'Try another name.',
  },
} satisfies typeof zh
