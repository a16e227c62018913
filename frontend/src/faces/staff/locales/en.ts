import type zh from './zh-CN'

export default {
  staff: {
    own: 'My account',
    nav: 'Navigation',
    menu: 'Open the navigation',
    skip: 'Skip to the page',
    hall: 'Hall',
    group: {
      hall: 'The hall today',
      review: 'Figures and follow-ups',
      people: 'Residents and members',
      settings: 'Settings',
      administration: 'Administration',
    },
    signOut: 'Sign out',
    hello: 'Hello, {name}',
    noDesk: 'Your account does not call numbers at a window, so you have no desk here.',
    noRole: 'Your account has no duties yet. Please ask an administrator.',
    may: {
      SYSTEM_ADMINISTRATOR: 'System administrator: looks after units, posts and accounts.',
      SECURITY_ADMINISTRATOR: 'Security administrator: gives duties, unlocks accounts, ends sessions.',
      AUDITOR: 'Auditor: reads the ledger and the audit log.',
      HALL_MANAGER: 'Hall manager: runs the service hall, its services and windows.',
      CLERK: 'Clerk: calls numbers and serves.',
      REGISTRAR: 'Registrar: keeps households and residents.',
      IDENTITY_READER: 'Whole numbers: may see whole phone and identity numbers for a stated purpose.',
      CARE_WORKER: 'Care worker: sees residents and writes care notes.',
      PARTY_OFFICER: "Party officer: keeps members' files, transfers and dues.",
    },
    toAccount: 'Password and devices',
  },
} satisfies typeof zh
