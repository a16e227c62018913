import { Histogram } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'review',
    to: '/halls/:hallId/staffing',
    label: 'staffing.title',
    icon: Histogram,
    roles: ['HALL_MANAGER'],
  },
]
