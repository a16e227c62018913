import type { RouteRecordRaw } from 'vue-router'

export const residentRoutes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./hall/pages/HallsPage.vue') },
  { path: '/halls/:hallId', component: () => import('./hall/pages/HallPage.vue'), props: true },
  { path: '/services/:serviceId', component: () => import('./service/pages/ServicePage.vue'), props: true },
  { path: '/tickets', component: () => import('./ticket/pages/MyTicketsPage.vue') },
  { path: '/tickets/:ticketId', component: () => import('./ticket/pages/TicketDoor.vue'), props: true },
]
