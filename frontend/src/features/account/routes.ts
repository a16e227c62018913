import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/sign-in', meta: { open: true }, component: () => import('./pages/SignInPage.vue') },
  { path: '/invitation', meta: { open: true }, component: () => import('./pages/InvitationPage.vue') },
  { path: '/account', component: () => import('./pages/AccountPage.vue') },
]
