import { ref } from 'vue'
import { remember, remembered } from '@/shared/preferences'

/** What makes this browser a paired device. Whoever has it can take numbers as the kiosk, and nothing else. */
export type Credential = { deviceId: string; secret: string }

const KEY = 'linli.kiosk.credential'

function read(): Credential | null {
  try {
    const kept: unknown = JSON.parse(remembered(KEY) ?? 'null')
    const { deviceId, secret } = (kept ?? {}) as Partial<Credential>
    return deviceId && secret ? { deviceId, secret } : null
  } catch {
    return null
  }
}

export const credential = ref<Credential | null>(read())

export function keepCredential(fresh: Credential | null): void {
  credential.value = fresh
  remember(KEY, JSON.stringify(fresh))
}
