import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/audit', component: () => import('./pages/AuditPage.vue') },
  { path: '/audit/chain', component: () => import('./pages/ChainPage.vue') },
]
