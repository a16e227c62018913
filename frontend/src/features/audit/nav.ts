import { CircleCheck, Document, Key } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  { group: 'administration', to: '/audit', label: 'audit.logs', icon: Document, roles: ['AUDITOR'] },
  {
    group: 'administration',
    to: '/audit/sign-ins',
    label: 'audit.signIns.title',
    icon: Key,
    roles: ['SECURITY_ADMINISTRATOR'],
  },
  {
    group: 'administration',
    to: '/audit/chain',
    label: 'audit.chainTitle',
    icon: CircleCheck,
    roles: ['SYSTEM_ADMINISTRATOR'],
  },
]
