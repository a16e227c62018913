import type { RouteRecordRaw } from 'vue-router'
import { credential } from './credential'

export const screenRoutes: RouteRecordRaw[] = [
  {
    path: '/',
    component: () => import('./pages/ScreenPage.vue'),
    beforeEnter: () => (credential() ? true : '/pair'),
  },
  { path: '/pair', component: () => import('./pages/PairPage.vue') },
]
