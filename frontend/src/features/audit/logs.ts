import type { Schemas } from '@/api/client'

type Role = Schemas['Role']

/** The logs in the order of their tabs, and who may read which. */
const LOGS: readonly { to: string; label: string; roles: readonly Role[] }[] = [
  { to: '/audit', label: 'audit.title', roles: ['AUDITOR'] },
  { to: '/audit/views', label: 'audit.views.title', roles: ['AUDITOR'] },
  { to: '/audit/sign-ins', label: 'audit.signIns.title', roles: ['AUDITOR', 'SECURITY_ADMINISTRATOR'] },
]

export const logsFor = (mine: readonly Role[]) =>
  LOGS.filter(({ roles }) => roles.some((role) => mine.includes(role)))
