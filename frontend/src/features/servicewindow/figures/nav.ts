import { DataLine } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'review',
    to: '/halls/:hallId/figures',
    label: 'figures.title',
    icon: DataLine,
    roles: ['HALL_MANAGER'],
  },
]
