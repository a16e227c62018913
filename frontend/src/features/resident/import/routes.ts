import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/residents/import', component: () => import('./pages/ImportPage.vue') },
]
