import { VideoPlay } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

export const nav: NavEntry[] = [
  {
    group: 'hall',
    to: '/halls/:hallId/simulation',
    label: 'simulation.title',
    icon: VideoPlay,
    roles: ['HALL_MANAGER'],
    demoOnly: true,
  },
]
