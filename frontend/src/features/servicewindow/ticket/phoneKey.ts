import { remember, remembered } from '@/shared/preferences'

const KEY = 'linli.phone'
const BYTES = 18

/**
 * A random word by which this browser names itself, so that a hall can limit how many numbers one phone holds. It says
 * nothing about whose phone it is; whoever clears the browser's storage has another one.
 */
export function phoneKey(): string {
  const known = remembered(KEY)
  if (known && /^[\w-]{22,64}$/.test(known)) return known
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  remember(KEY, made)
  return made
}
