import { CircleCheck, Document } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  { group: 'administration', to: '/audit', label: 'audit.title', icon: Document, roles: ['AUDITOR'] },
  {
    group: 'administration',
    to: '/audit/chain',
    label: 'audit.chainTitle',
    icon: CircleCheck,
    roles: ['SYSTEM_ADMINISTRATOR'],
  },
]
