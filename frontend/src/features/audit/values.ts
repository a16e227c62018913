/**
 * Where the words of a change's values are: under the names that the pages themselves use, so that the log calls a thing what its
 * reader knows it as. A field that means one thing with one kind of subject and another with another is written `Subject.field`.
 */
export const PAGES_WORDS: Record<string, string> = {
  role: 'account.role',
  kind: 'post.kind',
  relation: 'resident.relation',
  duesKind: 'member.dues.kinds',
  priorityClass: 'desk.priority',
  followUpFrom: 'rating.level',
  'Account.status': 'accounts.status',
  'Member.status': 'member.status',
  'Ticket.status': 'desk.state',
  'FollowUp.status': 'followUp.state',
  'Unit.type': 'org.type',
  'Window.state': 'desk.state',
}

/** What no page lists in these words is named among the log's own. */
export const OWN_WORDS: Record<string, string> = {
  step: 'step',
  act: 'act',
  'ResidentImport.status': 'importStatus',
  'MemberImport.status': 'importStatus',
  'Device.state': 'deviceState',
}

const of = (words: Record<string, string>, subjectType: string, field: string) =>
  words[`${subjectType}.${field}`] ?? words[field]

/** The key of what a value means; null for what stands for itself. */
export function valueKey(subjectType: string, field: string, value: string): string | null {
  if (value === 'true' || value === 'false') return `auditWord.value.truth.${value}`
  const own = of(OWN_WORDS, subjectType, field)
  if (own) return `auditWord.value.${own}.${value}`
  const page = of(PAGES_WORDS, subjectType, field)
  return page ? `${page}.${value}` : null
}

const SHAPES = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  stamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/,
} as const

/** Whether a value is a day or a moment. */
export function valueShape(value: string): keyof typeof SHAPES | null {
  if (SHAPES.date.test(value)) return 'date'
  return SHAPES.stamp.test(value) ? 'stamp' : null
}
