import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { Problem } from '@/api/problem'
import { cancelHeldTicket } from '../ticket/api'
import { issueAtKiosk, settleLeases, type UsedLease } from './api'
import type { Given } from './reserve'
import { settleDoubts, settleJournal } from './settle'
import { kioskStore } from './store'
import { useTakeNumber } from './useTakeNumber'

vi.mock('./api')
vi.mock('../ticket/api')
const SERVICE = { id: 's', prefix: 'A', name: '社保卡', discreet: false }
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
const issued = (number: string) => ({
  token: 'token',
  ticket: { id: 'id', number, hallName: '大厅', ahead: 2, arrivedAt: '2026-11-23T01:30:00Z' },
})
const given = (leaseId: string) => ({ leaseId, number: leaseId }) as Given
const refusal = (status: number) => new Problem(status, { type: 'urn:linli:problem:lease-used' })

describe('a kiosk on its own', () => {
  const store = kioskStore('d')
  const lost = vi.fn()
  const taking = (connected: boolean) =>
    useTakeNumber(store, { connected: ref(connected), lost }, () => '大厅')

  beforeEach(() => {
    localStorage.clear()
    vi.resetAllMocks()
    const spare = (n: number) => ({
      leaseId: `l${n}`,
      prefix: 'A',
      number: `A00${n}`,
      token: `t${n}`,
      tokenHash: `h${n}`,
    })
    store.keepReserve({ businessDate: today, offsetMs: 0, spares: [spare(1), spare(2)] })
  })

  it('takes one number for two presses', async () => {
    vi.mocked(issueAtKiosk).mockResolvedValue(issued('A009') as never)
    const { take } = taking(true)
    const [one, two] = await Promise.all([take(SERVICE), take(SERVICE)])
    expect(one).toBe(two)
    expect(issueAtKiosk).toHaveBeenCalledTimes(1)
    expect(store.journal()).toEqual([])
  })

  it('gives out of its reserve where nobody answers, and remembers what may have been heard', async () => {
    vi.mocked(issueAtKiosk).mockRejectedValue(Problem.offline())
    const slip = await taking(true).take(SERVICE, 'ELDER')
    expect(slip).toMatchObject({ number: 'A001', alone: true, ahead: null })
    expect(store.journal().map(({ leaseId }) => leaseId)).toEqual(['l1'])
    expect(store.reserve().spares.map(({ leaseId }) => leaseId)).toEqual(['l2'])
    expect(store.doubts()).toEqual([{ key: expect.any(String), serviceId: 's', priorityClaim: 'ELDER' }])
    expect(lost).toHaveBeenCalled()
  })

  it('asks nobody while it knows that the line is dead, and says when nothing is left', async () => {
    const { take, problem } = taking(false)
    expect((await take(SERVICE))?.number).toBe('A001')
    expect((await take(SERVICE))?.number).toBe('A002')
    expect(await take(SERVICE)).toBeNull()
    expect(problem.value?.slug).toBe('offline')
    expect(issueAtKiosk).not.toHaveBeenCalled()
  })

  it('gives no reserve out against a refusal', async () => {
    vi.mocked(issueAtKiosk).mockRejectedValue(refusal(409))
    const { take, problem } = taking(true)
    expect(await take(SERVICE)).toBeNull()
    expect(problem.value?.status).toBe(409)
    expect(store.reserve().spares).toHaveLength(2)
  })

  it('tells the rest although one is refused, and keeps that one for a clerk', async () => {
    store.keepJournal([given('1'), given('2'), given('3')])
    vi.mocked(settleLeases).mockImplementation((used: UsedLease[]) =>
      used.some(({ leaseId }) => leaseId === '2')
        ? Promise.reject(refusal(409))
        : Promise.resolve({} as never),
    )
    await settleJournal(store)
    expect(store.journal()).toEqual([])
    expect(store.refused().map(({ leaseId }) => leaseId)).toEqual(['2'])
  })

  it('loses nothing when the line dies while it tells', async () => {
    store.keepJournal([given('1')])
    vi.mocked(settleLeases).mockRejectedValue(Problem.offline())
    await expect(settleJournal(store)).rejects.toMatchObject({ slug: 'offline' })
    expect(store.journal()).toHaveLength(1)
  })

  it('gives back a number that nobody holds', async () => {
    store.keepDoubts([{ key: 'k', serviceId: 's', priorityClaim: 'ELDER' }])
    vi.mocked(issueAtKiosk).mockResolvedValue(issued('A009') as never)
    await settleDoubts(store)
    expect(issueAtKiosk).toHaveBeenCalledWith('k', { serviceId: 's', priorityClaim: 'ELDER' })
    expect(cancelHeldTicket).toHaveBeenCalledWith(expect.any(String), { ticketId: 'id', token: 'token' })
    expect(store.doubts()).toEqual([])
  })
})
