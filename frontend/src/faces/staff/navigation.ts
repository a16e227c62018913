import { nav as accounts } from '@/features/account/administration/nav'
import { nav as audit } from '@/features/audit/nav'
import { nav as simulation } from '@/features/demo/simulation/nav'
import { nav as member } from '@/features/member/nav'
import { nav as calendar } from '@/features/org/calendar/nav'
import { nav as org } from '@/features/org/nav'
import { nav as people } from '@/features/org/people/nav'
import { nav as resident } from '@/features/resident/nav'
import { nav as administration } from '@/features/servicewindow/administration/nav'
import { nav as desk } from '@/features/servicewindow/desk/nav'
import { nav as device } from '@/features/servicewindow/device/nav'
import { nav as estimate } from '@/features/servicewindow/estimate/nav'
import { nav as figures } from '@/features/servicewindow/figures/nav'
import { nav as manager } from '@/features/servicewindow/manager/nav'
import { nav as rating } from '@/features/servicewindow/rating/nav'
import { nav as rules } from '@/features/servicewindow/rules/nav'
import { nav as staffing } from '@/features/servicewindow/staffing/nav'
import type { NavEntry } from '@/shared/nav'

/**
 * The console's navigation: each feature's `nav.ts`, one line each. Within a group the order is the order here: what is looked at
 * every hour first.
 */
export const navigation: NavEntry[] = [
  ...desk,
  ...administration,
  ...rules,
  ...manager,
  ...figures,
  ...rating,
  ...estimate,
  ...staffing,
  ...simulation,
  ...resident,
  ...device,
  ...member,
  ...calendar,
  ...accounts,
  ...people,
  ...org,
  ...audit,
]
