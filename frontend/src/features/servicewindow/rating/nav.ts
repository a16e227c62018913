import { ChatDotRound } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'review',
    to: '/halls/:hallId/follow-ups',
    label: 'followUp.title',
    icon: ChatDotRound,
    roles: ['HALL_MANAGER'],
  },
]
