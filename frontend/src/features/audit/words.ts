import { useI18n } from 'vue-i18n'
import { useTime } from '@/shared/format'
import type { Entry } from './api'
import { valueKey, valueShape } from './values'

/** Things of these kinds can be looked for by their name: everything that is recorded. */
export const SUBJECTS = [
  'Account',
  'RoleGrant',
  'Person',
  'Household',
  'Resident',
  'ResidentImport',
  'Unit',
  'Appointment',
  'CalendarDay',
  'Member',
  'MemberDocument',
  'MemberImport',
  'TransferLetter',
  'FloatingCertificate',
  'DuesAssessment',
  'DuesReceipt',
  'Hall',
  'Window',
  'Service',
  'Ticket',
  'Announcement',
  'Device',
  'Display',
  'FollowUp',
] as const

/** What the log's words mean to people; a word that is new here is shown as it is. */
export function useAuditWords() {
  const { t, te } = useI18n()
  const time = useTime()
  const known = (key: string, word: string) => (te(key) ? t(key) : word)
  return {
    action: (action: string) => known(`auditWord.action.${action}`, action),
    subject: (type: string) => known(`auditWord.subject.${type}`, type),
    field: (field: string) => known(`auditWord.field.${field.replace('.', '_')}`, field),
    who: (entry: Entry) => entry.actorName ?? t(`auditWord.actor.${entry.actorKind}`),
    /** What stood in a field before, or stands there now. */
    value: (entry: Entry, field: string, value: string) => {
      const shape = valueShape(value)
      if (shape) return time[shape](value)
      const key = valueKey(entry.subjectType, field, value)
      return key ? known(key, value) : value
    },
  }
}
