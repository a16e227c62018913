import { OfficeBuilding } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'administration',
    to: '/units',
    label: 'org.title',
    icon: OfficeBuilding,
    roles: ['SYSTEM_ADMINISTRATOR', 'AUDITOR'],
  },
]
