import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/units', component: () => import('./pages/UnitsPage.vue') },
  { path: '/units/:unitId', component: () => import('./pages/UnitPage.vue'), props: true },
  { path: '/duplicates', component: () => import('./people/pages/DuplicatesPage.vue') },
]
