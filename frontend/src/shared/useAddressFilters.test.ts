import { createApp, defineComponent, h, nextTick, type App, type Component, type Ref } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAddressFilters, useTyped } from './useAddressFilters'

let app: App
let router: Router
let filters: Record<'q' | 'unitId', Ref<string>>
let typed: Ref<string>
const page = defineComponent(() => {
  filters = useAddressFilters('q', 'unitId')
  typed = useTyped(filters.q)
  return () => h('div')
})

async function open(path: string): Promise<void> {
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/list', component: page },
      { path: '/one', component: { render: () => null } },
      {
        path: '/late',
        component: () =>
          new Promise<Component>((done) => setTimeout(() => done({ render: () => null }), 900)),
      },
    ],
  })
  await router.push(path)
  app = createApp({ render: () => h(RouterView) })
  app.use(router).mount(document.createElement('div'))
}

/** Until the address has been written. */
const settled = async () => {
  await nextTick()
  await vi.advanceTimersByTimeAsync(0)
}

describe('the filters of a list', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    app.unmount()
    vi.useRealTimers()
  })

  it('are read from the address', async () => {
    await open('/list?q=lxy&unitId=u')
    expect([typed.value, filters.q.value, filters.unitId.value]).toEqual(['lxy', 'lxy', 'u'])
  })

  it('are written into the address, and what is empty is left out', async () => {
    await open('/list?q=lxy&tab=2')
    typed.value = ''
    filters.unitId.value = 'u'
    await vi.advanceTimersByTimeAsync(300)
    await settled()
    expect(router.currentRoute.value.fullPath).toBe('/list?tab=2&unitId=u')
  })

  it('add no step to the way back', async () => {
    await open('/one')
    await router.push('/list')
    filters.unitId.value = 'u'
    await settled()
    router.back()
    await settled()
    expect(router.currentRoute.value.path).toBe('/one')
  })

  it('are as they were left when somebody comes back', async () => {
    await open('/list')
    typed.value = ' 龙 '
    await vi.advanceTimersByTimeAsync(300)
    await settled()
    await router.push('/one')
    expect(router.currentRoute.value.fullPath).toBe('/one')
    router.back()
    await settled()
    expect([typed.value, filters.q.value]).toEqual(['龙', '龙'])
  })

  it('call nobody back who types and follows a link at once', async () => {
    await open('/list')
    typed.value = '龙'
    const gone = router.push('/late')
    await vi.advanceTimersByTimeAsync(1000)
    await gone
    expect(router.currentRoute.value.path).toBe('/late')
  })

  it('are cleared by the same page without any', async () => {
    await open('/list?q=lxy&unitId=u')
    await router.push('/list')
    await settled()
    expect([typed.value, filters.unitId.value]).toEqual(['', ''])
  })
})
