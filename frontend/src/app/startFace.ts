import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp, watch, type App, type Component } from 'vue'
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'
import { applyPreferences, language } from '@/shared/preferences'
import { createTexts, type Messages } from './i18n'
import { createQueries } from './queries'
import '@/shared/ui/tokens.css'
import '@/shared/ui/base.css'

export type Face = {
  /** First path segment, e.g. `/m`: the router's base. */
  base: string
  root: Component
  routes: RouteRecordRaw[]
  messages: Messages
  /** Residents' pages follow the elder mode. */
  elderMode?: boolean
  install?: (app: App, router: Router) => void
}

export async function startFace(face: Face): Promise<void> {
  applyPreferences({ elderMode: face.elderMode ?? false })
  const texts = await createTexts(face.messages)
  const router = createRouter({
    history: createWebHistory(face.base),
    routes: face.routes,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  const queryClient = createQueries()
  // Names of services and problems come from the server in one language: ask again in the other.
  watch(language, () => void queryClient.invalidateQueries(), { flush: 'post' })

  const app = createApp(face.root)
  app.use(createPinia()).use(VueQueryPlugin, { queryClient }).use(texts)
  face.install?.(app, router)
  app.use(router)
  await router.isReady()
  app.mount('#app')
}
