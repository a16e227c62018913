import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/accounts', component: () => import('./pages/AccountsPage.vue') },
]
