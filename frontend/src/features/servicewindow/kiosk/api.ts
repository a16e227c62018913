import { api, data, withKey, type Schemas } from '@/api/client'
import { newKey } from '@/api/intent'
import { Problem } from '@/api/problem'
import { credential } from './credential'

export type ThisDevice = Schemas['ThisDevice']
export type KioskReserve = Schemas['KioskReserve']
export type TicketIssued = Schemas['TicketIssued']
export type UsedLease = Schemas['UsedLease']
/** What somebody asks the hall for at the kiosk. */
export type Wish = Pick<Schemas['IssueTicket'], 'serviceId' | 'priorityClaim'>

/** A person stands there and waits: sooner than elsewhere the network counts as away. */
const PATIENCE_MS = 6_000

function headers(): { Authorization: string } {
  if (!credential.value) throw new Problem(401)
  return { Authorization: `Device ${credential.value.secret}` }
}

const patience = () => ({ signal: AbortSignal.timeout(PATIENCE_MS) })

export const pairDevice = (key: string, code: string) =>
  data(api.POST('/api/v1/this-device/pair', { body: { code }, headers: withKey(key) }))

export const fetchThisDevice = () =>
  data<ThisDevice>(api.GET('/api/v1/this-device', { headers: headers(), ...patience() }))

export const issueAtKiosk = (key: string, wish: Wish) =>
  data<TicketIssued>(
    api.POST('/api/v1/this-device/tickets', {
      body: wish,
      headers: { ...headers(), ...withKey(key) },
      ...patience(),
    }),
  )

export const leaseNumbers = () =>
  data<KioskReserve>(
    api.POST('/api/v1/this-device/leases', {
      body: {},
      headers: { ...headers(), ...withKey(newKey()) },
      ...patience(),
    }),
  )

export const settleLeases = (used: UsedLease[]) =>
  data(api.POST('/api/v1/this-device/leases/settle', { body: { used }, headers: headers() }))

export const markPaper = (key: string, out: boolean) =>
  data<ThisDevice>(
    api.POST('/api/v1/this-device/mark-paper', {
      body: { out },
      headers: { ...headers(), ...withKey(key) },
    }),
  )
