import type { Device } from './api'

export type Standing = 'waiting' | 'on' | 'silent' | 'revoked' | 'expired' | 'new'

/** A device speaks every half minute, which is noted to the minute: three quiet minutes mean it is off or cut off. */
const SILENT_MS = 3 * 60_000

/** How a device stands, in one word. */
export function standingOf(device: Device, now: number): Standing {
  if (device.state === 'PAIRED') {
    const quiet = device.seenAt ? now - Date.parse(device.seenAt) : Infinity
    return quiet > SILENT_MS ? 'silent' : 'on'
  }
  if (device.pairingUntil && Date.parse(device.pairingUntil) > now) return 'waiting'
  if (device.state === 'REVOKED') return 'revoked'
  return device.pairingUntil ? 'expired' : 'new'
}

/** What is known of a device's paper: nothing of a screen, nor of a kiosk that was never heard of. */
export function paperOf({ kind, paperOut, seenAt }: Device): 'out' | 'fine' | null {
  if (kind !== 'KIOSK') return null
  if (paperOut) return 'out'
  return seenAt ? 'fine' : null
}
