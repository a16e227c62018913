import { nav as accounts } from '@/features/account/administration/nav'
import { nav as audit } from '@/features/audit/nav'
import { nav as org } from '@/features/org/nav'
import { nav as administration } from '@/features/servicewindow/administration/nav'
import { nav as desk } from '@/features/servicewindow/desk/nav'
import { nav as figures } from '@/features/servicewindow/figures/nav'
import type { NavEntry } from '@/shared/nav'

/** The console's navigation: each feature's `nav.ts`, one line each. Within a group the order is the order here. */
export const navigation: NavEntry[] = [...desk, ...figures, ...administration, ...accounts, ...org, ...audit]
