import { Printer } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'settings',
    to: '/halls/:hallId/devices',
    label: 'device.title',
    icon: Printer,
    roles: ['HALL_MANAGER'],
  },
]
