import type { RouteRecordRaw } from 'vue-router'
import { routes as accounts } from '@/features/account/administration/routes'
import { routes as account } from '@/features/account/routes'
import { routes as audit } from '@/features/audit/routes'
import { routes as member } from '@/features/member/routes'
import { routes as memberImport } from '@/features/member/import/routes'
import { routes as org } from '@/features/org/routes'
import { routes as resident } from '@/features/resident/routes'
import { routes as residentImport } from '@/features/resident/import/routes'
import { routes as administration } from '@/features/servicewindow/administration/routes'
import { routes as simulation } from '@/features/demo/simulation/routes'
import { routes as desk } from '@/features/servicewindow/desk/routes'
import { routes as estimate } from '@/features/servicewindow/estimate/routes'
import { routes as device } from '@/features/servicewindow/device/routes'
import { routes as figures } from '@/features/servicewindow/figures/routes'
import { routes as rules } from '@/features/servicewindow/rules/routes'
import { routes as manager } from '@/features/servicewindow/manager/routes'
import { routes as staffing } from '@/features/servicewindow/staffing/routes'
import { routes as rating } from '@/features/servicewindow/rating/routes'
import { routes as calendar } from '@/features/org/calendar/routes'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue') },
  ...account,
  ...desk,
  ...figures,
  ...administration,
  ...accounts,
  ...memberImport,
  ...member,
  ...org,
  ...resident,
  ...residentImport,
  {
    path: '/people/:personId',
    meta: { under: '/residents' },
    component: () => import('./PersonPage.vue'),
    props: true,
  },
  ...audit,
  ...rules,
  ...manager,
  ...estimate,
  ...staffing,
  ...simulation,
  ...rating,
  ...calendar,
  ...device,
  { path: '/:rest(.*)*', component: () => import('@/shared/ui/NotFound.vue') },
]
