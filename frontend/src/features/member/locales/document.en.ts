import type zh from './document.zh-CN'

export default {
  title: 'Documents',
  count: '{n} document | {n} documents',
  none: 'Add',
  empty: 'This entry has no documents yet.',
  choose: 'Choose a file',
  chooseHint: 'PDF, JPG, PNG, DOCX or XLSX, at most 20 MB.',
  what: 'What it is',
  whatNeeded: 'Please say what it is.',
  attach: 'Upload',
  sending: 'Uploading: {percent}%',
  download: 'Download',
  takenBack: 'Taken back: {reason}',
  takeBack: 'Take back',
  takeBackText: '“{title}” can no longer be downloaded then; the record stays, with your reason.',
  why: 'Reason',
  keep: 'Leave it',
  fault: {
    none: 'Please choose a file.',
    type: 'Only PDF, JPG, PNG, DOCX and XLSX files are accepted.',
    size: 'The file has more than 20 MB. Please make it smaller, or split it.',
    empty: 'This file is empty.',
  },
} satisfies typeof zh
