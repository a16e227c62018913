import { Bell, List, Promotion, User, Wallet } from '@element-plus/icons-vue'
import type { NavEntry } from '@/shared/nav'

const of = { group: 'people', roles: ['PARTY_OFFICER'] } as const

export const nav: NavEntry[] = [
  { ...of, to: '/members', label: 'member.title', icon: User },
  { ...of, to: '/members/due', label: 'member.due.title', icon: Bell },
  { ...of, to: '/members/roster', label: 'member.roster.title', icon: List },
  { ...of, to: '/members/moves', label: 'member.moves.title', icon: Promotion },
  { ...of, to: '/members/dues', label: 'member.dues.arrearsTitle', icon: Wallet },
]
