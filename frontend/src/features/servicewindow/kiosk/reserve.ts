import type { KioskReserve, UsedLease } from './api'

/** A number held in reserve, with the secret its slip will bear: made ahead, so that giving it out waits for nothing. */
export type Spare = { leaseId: string; prefix: string; number: string; token: string; tokenHash: string }

/** `offsetMs` is how far the server's clock was ahead of this machine's when they last spoke. */
export type Reserve = { businessDate: string; offsetMs: number; spares: Spare[] }

/** A number that was given out while the network was down, to be told later. */
export type Given = UsedLease & { number: string }

export const NOTHING: Reserve = { businessDate: '', offsetMs: 0, spares: [] }

/** 256 random bits as the server makes them: 43 URL-safe characters. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export async function hashOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The server's answer as a reserve; numbers known before keep their secret. */
export async function reserveOf(
  answer: KioskReserve,
  known: readonly Spare[],
  now: number,
): Promise<Reserve> {
  const spares = await Promise.all(
    answer.leases.map(async ({ id, prefix, number }) => {
      const kept = known.find(({ leaseId }) => leaseId === id)
      const token = kept?.token ?? newToken()
      return { leaseId: id, prefix, number, token, tokenHash: kept?.tokenHash ?? (await hashOf(token)) }
    }),
  )
  return { businessDate: answer.businessDate, offsetMs: Date.parse(answer.at) - now, spares }
}

/** Without what was given out while the server answered. Asked last, right before the reserve is written down. */
export function stillSpare(reserve: Reserve, given: readonly Given[]): Reserve {
  const gone = new Set(given.map(({ leaseId }) => leaseId))
  return { ...reserve, spares: reserve.spares.filter(({ leaseId }) => !gone.has(leaseId)) }
}

const BUSINESS_DATE = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** Takes the next number of a prefix out of the reserve; null when there is none for today. */
export function giveOut(
  reserve: Reserve,
  service: { id: string; prefix: string },
  now: number,
): { spare: Spare; given: Given; rest: Reserve } | null {
  const at = new Date(now + reserve.offsetMs)
  if (BUSINESS_DATE.format(at) !== reserve.businessDate) return null
  const spare = reserve.spares.find(({ prefix }) => prefix === service.prefix)
  if (!spare) return null
  const { leaseId, tokenHash, number } = spare
  return {
    spare,
    given: { leaseId, serviceId: service.id, tokenHash, arrivedAt: at.toISOString(), number },
    rest: { ...reserve, spares: reserve.spares.filter((other) => other !== spare) },
  }
}
