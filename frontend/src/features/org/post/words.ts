import { useI18n } from 'vue-i18n'
import { useTime } from '@/shared/format'

type Term = { heldFrom: string; heldUntil?: string | null }

/** From when to when, in words. */
export function useTermWords() {
  const { t } = useI18n()
  const { date } = useTime()
  return ({ heldFrom, heldUntil }: Term): string =>
    heldUntil
      ? t('post.fromTo', { from: date(heldFrom), to: date(heldUntil) })
      : t('post.since', { day: date(heldFrom) })
}
