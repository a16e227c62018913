import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp, nextTick, ref, type App, type Component } from 'vue'
import { createI18n, type LocaleMessageValue, type VueMessageType } from 'vue-i18n'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ACTOR, type Actor } from './actor'

/** Mounts a component for a test as a face would: Chinese texts, routes that all exist, somebody signed in, no retries. */
export async function mountPage(
  component: Component,
  props: Record<string, unknown>,
  zh: Record<string, LocaleMessageValue<VueMessageType>>,
  actor: Actor | null = null,
  address = '/',
): Promise<App> {
  // jsdom knows no dialogs.
  HTMLDialogElement.prototype.showModal = () => {}
  document.body.innerHTML = '<div id="root"></div>'
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:all(.*)', component: {} }],
  })
  await router.push(address)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const app = createApp(component, props)
  app.provide(ACTOR, ref(actor))
  app.use(createI18n({ legacy: false, locale: 'zh', messages: { zh }, missingWarn: false }))
  app.use(VueQueryPlugin, { queryClient }).use(router).mount('#root')
  return app
}

export const labels = () => [...document.querySelectorAll('label')].map((label) => label.textContent?.trim())

export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label)
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement
}

export async function type(label: string, value: string, event = 'input'): Promise<void> {
  field(label).value = value
  field(label).dispatchEvent(new Event(event))
  await nextTick()
}

export const button = (words: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)
