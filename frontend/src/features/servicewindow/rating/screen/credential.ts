import { remember, remembered } from '@/shared/preferences'

const KEY = 'linli.window-screen'

/** What this screen acts with, once a manager has paired it; null before. */
export const credential = (): string | null => remembered(KEY) || null

export function keepCredential(secret: string): void {
  remember(KEY, secret)
}
