import { User } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'administration',
    to: '/accounts',
    label: 'accounts.title',
    icon: User,
    roles: ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR'],
  },
]
