import { Monitor } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'desk',
    to: '/halls/:hallId',
    label: 'desk.nav',
    icon: Monitor,
    roles: ['CLERK', 'HALL_MANAGER'],
  },
]
