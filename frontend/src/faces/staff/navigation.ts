import { nav as desk } from '@/features/servicewindow/desk/nav'
import { nav as device } from '@/features/servicewindow/device/nav'
import { nav as figures } from '@/features/servicewindow/figures/nav'
import type { NavEntry } from '@/shared/nav'

/** The console's navigation: each feature's `nav.ts`, one line each. Within a group the order is the order here. */
export const navigation: NavEntry[] = [...desk, ...figures, ...device]
