import { useI18n } from 'vue-i18n'
import type { Entry } from './api'

/** Things of these kinds can be looked for by their name. */
export const SUBJECTS = [
  'Account',
  'Appointment',
  'Member',
  'MemberDocument',
  'TransferLetter',
  'FloatingCertificate',
  'DuesAssessment',
  'DuesReceipt',
  'RoleGrant',
  'Hall',
  'Person',
  'Service',
  'Ticket',
  'Unit',
  'Window',
  'Device',
  'FollowUp',
] as const

/** What the log's words mean to people; a word that is new here is shown as it is. */
export function useAuditWords() {
  const { t, te } = useI18n()
  const known = (key: string, word: string) => (te(key) ? t(key) : word)
  return {
    action: (action: string) => known(`auditWord.action.${action}`, action),
    subject: (type: string) => known(`auditWord.subject.${type}`, type),
    field: (field: string) => known(`auditWord.field.${field.replace('.', '_')}`, field),
    who: (entry: Entry) => entry.actorName ?? t(`auditWord.actor.${entry.actorKind}`),
  }
}
