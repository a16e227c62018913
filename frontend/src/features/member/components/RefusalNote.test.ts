import { type App } from 'vue'
import { afterEach, describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import shared from '@/shared/locales/zh-CN'
import { mountPage } from '@/shared/testPage'
import zh from '../locales/zh-CN'
import RefusalNote from './RefusalNote.vue'

const detail = '规定不允许，原因、出处和最早可以办理的日期见下。什么都没有改变。'
let app: App

async function said(firstDate: string | null): Promise<string> {
  const reasons = [{ rule: 'r', says: '还没有谈话', source: '第五条', firstDate }]
  const problem = new Problem(409, {
    type: 'urn:linli:problem:step-held-back',
    title: '不能办',
    detail,
    reasons,
  })
  app = await mountPage(RefusalNote, { problem }, { ...shared, ...zh })
  return document.querySelector('.hint')?.textContent ?? ''
}

describe('a refusal', () => {
  afterEach(() => app.unmount())

  it('promises a first day where one follows', async () => {
    expect(await said('2026-12-01')).toBe(detail)
  })

  it('promises none where there is none', async () => {
    expect(await said(null)).toBe(zh.member.heldBack)
  })
})
