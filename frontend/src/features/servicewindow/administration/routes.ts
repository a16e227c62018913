import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/halls/:hallId/services', component: () => import('./pages/ServicesPage.vue'), props: true },
  { path: '/halls/:hallId/services/new', component: () => import('./pages/NewServicePage.vue'), props: true },
  {
    path: '/halls/:hallId/services/:serviceId',
    component: () => import('./pages/ServiceEditorPage.vue'),
    props: true,
  },
  { path: '/setup', component: () => import('./pages/HallListPage.vue') },
  { path: '/halls/:hallId/setup', component: () => import('./pages/HallSetupPage.vue'), props: true },
]
