import type zh from './zh-CN'

export default {
  residentImport: {
    title: 'Import residents',
    lead: 'Register or update many residents at once with an Excel table. You see a preview first; nothing changes until you confirm.',
    unit: 'Unit',
    unitHint: 'The groups in the table must belong to it.',
    step1Hint:
      'Download the template. To change residents you have, export them from the residents page, correct the table and upload it. Leave the first row as it is.',
    templateName: 'Residents template',
    newHouseholds: 'New households',
    newResidents: 'New residents',
    rowsTitle: 'What each row does',
    show: 'Show',
    allRows: 'All rows that do something',
    kind: { ERROR: 'Errors', NEW: 'New', CHANGED: 'Changed' },
    name: 'Name',
    becomes: 'Result',
    what: 'Details',
    wrong: '{heading}: {message}',
    hidden: ' (the hidden digits differ)',
    unknown: '(empty)',
    noRows: 'No such rows',
    noRowsHint: 'Rows that agree with what is known are not listed.',
    doneHint: '{newHouseholds} households and {newResidents} people added, {changed} people changed.',
    toList: 'Go to residents',
    exportTitle: 'Export residents',
    exportHint:
      'Who lives here now, as an Excel table with the columns of the import template. It is recorded in the view log.',
    purposeHint: 'For example: yearly check',
    exportName: 'Residents',
  },
} satisfies typeof zh
