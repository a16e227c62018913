import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/residents', component: () => import('./pages/ResidentsPage.vue') },
  { path: '/households', component: () => import('./pages/HouseholdsPage.vue') },
  { path: '/households/:householdId', component: () => import('./pages/HouseholdPage.vue'), props: true },
]
