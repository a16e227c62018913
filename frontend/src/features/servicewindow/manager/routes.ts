import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/live', component: () => import('./pages/LivePage.vue'), props: true },
  { path: '/halls/:hallId/hours', component: () => import('./pages/HoursPage.vue'), props: true },
  {
    path: '/halls/:hallId/announcements',
    component: () => import('./pages/AnnouncementsPage.vue'),
    props: true,
  },
  { path: '/halls/:hallId/displays', component: () => import('./pages/DisplaysPage.vue'), props: true },
]
