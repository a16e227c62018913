import { House } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'people',
    to: '/residents',
    label: 'resident.title',
    icon: House,
    roles: ['REGISTRAR', 'CARE_WORKER'],
  },
]
