import { SetUp } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'settings',
    to: '/halls/:hallId/rules',
    label: 'rules.title',
    icon: SetUp,
    roles: ['HALL_MANAGER'],
  },
]
