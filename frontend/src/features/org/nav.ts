import { OfficeBuilding } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'administration',
    to: '/units',
    label: 'org.title',
    icon: OfficeBuilding,
    // Whoever works with people looks up who holds which post.
    roles: ['SYSTEM_ADMINISTRATOR', 'AUDITOR', 'REGISTRAR', 'CARE_WORKER', 'PARTY_OFFICER'],
  },
]
