import { Calendar } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'settings',
    to: '/calendar',
    label: 'calendar.title',
    icon: Calendar,
    roles: ['SYSTEM_ADMINISTRATOR', 'HALL_MANAGER'],
  },
]
