import type zh from './zh-CN'

export default {
  memberImport: {
    title: 'Import members',
    lead: 'Enter many members at once with an Excel table, or update phones and party groups. You see a preview first; nothing changes until you confirm.',
    unit: 'Unit',
    unitHint: 'The party branches in the table must belong to it.',
    step1Hint:
      'Download the template. To change phones or party groups of members you have, export them from the page of members’ files, correct the table and upload it. A table changes nobody’s standing and no dates. Leave the first row as it is.',
    templateName: 'Members template',
    newFiles: 'New files',
    newPeople: 'Of people not known yet',
    changes: 'What each row does',
    what: 'What it does',
    change: {
      NEW_PERSON: 'enters the person',
      NEW_FILE: 'opens a file',
      PHONE: 'updates the phone',
      DETAILS: 'fills in personal details',
      GROUP: 'moves to another party group from today',
    },
    and: ', ',
    left: '{count} more rows are not listed.',
    doneHint: '{newFiles} files opened, {changed} members updated.',
    toList: 'Go to members’ files',
    exportTitle: 'Export members',
    exportHint:
      'Members’ files as an Excel table, with the columns of the import template. It is recorded in the view log.',
    purposeHint: 'For example: yearly statistics',
    exportName: 'Members',
  },
} satisfies typeof zh
