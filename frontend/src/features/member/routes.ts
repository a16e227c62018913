import type { RouteRecordRaw } from 'vue-router'
import { originOf } from './path'

export const routes: RouteRecordRaw[] = [
  { path: '/members', component: () => import('./pages/MembersPage.vue') },
  { path: '/members/due', component: () => import('./pages/DuePage.vue') },
  { path: '/members/roster', component: () => import('./pages/RosterPage.vue') },
  { path: '/members/moves', component: () => import('./pages/MovesPage.vue') },
  { path: '/members/dues', component: () => import('./pages/ArrearsPage.vue') },
  {
    path: '/members/:memberId',
    component: () => import('./pages/DossierPage.vue'),
    props: ({ params, query }) => ({ memberId: params.memberId, from: originOf(query.from) }),
  },
]
