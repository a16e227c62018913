import { Timer } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'review',
    to: '/halls/:hallId/estimates',
    label: 'accuracy.title',
    icon: Timer,
    roles: ['HALL_MANAGER'],
  },
]
