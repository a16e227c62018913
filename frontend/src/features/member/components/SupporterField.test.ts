import { h, nextTick, ref, type App } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { mountPage, type } from '@/shared/testPage'
import { fetchMembers } from '../api'
import zh from '../locales/zh-CN'
import SupporterField from './SupporterField.vue'

vi.mock('../api', async (load) => ({ ...(await load<object>()), fetchMembers: vi.fn() }))
vi.mock('@/shared/useSettled', () => ({ useSettled: (typed: unknown) => typed }))

const full = (id: string, name: string, birthYear: number | null) => ({
  id,
  name,
  birthYear,
  unitName: '河湾党支部',
})
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
const rows = () => boxes().map((box) => box.parentElement?.textContent?.trim().replace(/\s+/g, ' '))
const chosen = ref<string[]>([])
let app: App

afterEach(() => app.unmount())

it('chooses no more than the rule allows, and tells those called alike apart', async () => {
  const field = () =>
    h(SupporterField, {
      legend: '介绍人',
      modelValue: chosen.value,
      'onUpdate:modelValue': (ids: string[]) => (chosen.value = ids),
    })
  app = await mountPage({ render: field }, {}, zh)
  expect(fetchMembers).not.toHaveBeenCalled()

  const alike = [full('a', '韦国安', 1968), full('b', '韦国安', null), full('c', '韦国安', 1990)]
  vi.mocked(fetchMembers).mockResolvedValue({ items: alike, nextCursor: null } as never)
  await type(zh.member.name, 'wga')
  await vi.waitFor(() => expect(boxes()).toHaveLength(3))
  expect(rows()).toEqual([
    '韦国安 1968年出生 · 河湾党支部',
    '韦国安 未登记出生日期 · 河湾党支部',
    '韦国安 1990年出生 · 河湾党支部',
  ])
  boxes()[0]?.click()
  await nextTick()
  boxes()[2]?.click()
  await nextTick()
  expect(chosen.value).toEqual(['a', 'c'])
  expect(boxes().map(({ disabled }) => disabled)).toEqual([false, true, false])
  expect(document.body.textContent).toContain('已选 2 人，最多 2 人。')

  // Whoever was chosen stays, whatever is looked for next.
  vi.mocked(fetchMembers).mockResolvedValue({ items: [full('d', '龙秀英', 1980)], nextCursor: null } as never)
  await type(zh.member.name, 'lxy')
  await vi.waitFor(() => expect(boxes()).toHaveLength(3))
  expect(boxes().map(({ value, checked, disabled }) => [value, checked, disabled])).toEqual([
    ['a', true, false],
    ['c', true, false],
    ['d', false, true],
  ])
  boxes()[1]?.click()
  await nextTick()
  boxes()[2]?.click()
  await nextTick()
  expect(chosen.value).toEqual(['a', 'd'])
})
