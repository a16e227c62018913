import { nav as simulation } from '@/features/demo/simulation/nav'
import { nav as desk } from '@/features/servicewindow/desk/nav'
import { nav as estimate } from '@/features/servicewindow/estimate/nav'
import { nav as figures } from '@/features/servicewindow/figures/nav'
import { nav as manager } from '@/features/servicewindow/manager/nav'
import { nav as staffing } from '@/features/servicewindow/staffing/nav'
import type { NavEntry } from '@/shared/nav'
import { nav as rating } from '@/features/servicewindow/rating/nav'
import { nav as calendar } from '@/features/org/calendar/nav'

/** The console's navigation: each feature's `nav.ts`, one line each. Within a group the order is the order here. */
export const navigation: NavEntry[] = [...desk, ...manager, ...figures, ...estimate, ...staffing, ...rating, ...calendar, ...simulation]
