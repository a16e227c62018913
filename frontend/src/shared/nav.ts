import type { Component } from 'vue'
import type { Schemas } from '@/api/client'

/** Where in the console's navigation an entry stands. */
export const NAV_GROUPS = ['hall', 'review', 'people', 'settings', 'administration'] as const
export type NavGroup = (typeof NAV_GROUPS)[number]

/** What a feature's `nav.ts` lists. `:hallId` in `to` is the hall somebody is working in; such an entry needs one. */
export type NavEntry = {
  group: NavGroup
  to: string
  /** Key of the text. */
  label: string
  icon: Component
  /** Any of these roles sees it. The server decides what they may do there. */
  roles: readonly Schemas['Role'][]
  /** Only where there is a demonstration. */
  demoOnly?: boolean
}

export type NavLink = { to: string; label: string; icon: Component }
export type NavSection = { group: NavGroup; links: NavLink[] }

/** The navigation of somebody with these roles, in the order of the groups, without empty ones. */
export function sectionsFor(
  entries: readonly NavEntry[],
  roles: readonly Schemas['Role'][],
  hallId: string | null,
): NavSection[] {
  const mine = entries
    .filter((entry) => entry.roles.some((role) => roles.includes(role)))
    .filter((entry) => hallId !== null || !entry.to.includes(':hallId'))
  return NAV_GROUPS.map((group) => ({
    group,
    links: mine
      .filter((entry) => entry.group === group)
      .map(({ to, label, icon }) => ({ to: to.replace(':hallId', hallId ?? ''), label, icon })),
  })).filter((section) => section.links.length > 0)
}
