import { Microphone } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'hall',
    to: '/halls/:hallId',
    label: 'desk.nav',
    icon: Microphone,
    roles: ['CLERK', 'HALL_MANAGER'],
  },
]
