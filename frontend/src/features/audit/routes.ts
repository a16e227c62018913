import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/audit', component: () => import('./pages/AuditPage.vue') },
  { path: '/audit/views', component: () => import('./pages/ViewsPage.vue') },
  { path: '/audit/sign-ins', component: () => import('./pages/SignInsPage.vue') },
  { path: '/audit/chain', component: () => import('./pages/ChainPage.vue') },
]
