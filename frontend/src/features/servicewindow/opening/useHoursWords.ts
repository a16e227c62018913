import { useI18n } from 'vue-i18n'
import type { OpeningSpan } from './api'
import { isAllDay, type WeekLine } from './hours'

/** Hours as a reader says them: "周一至周五", "8:30–12:00, 14:00–17:00", "全天". */
export function useHoursWords() {
  const { t } = useI18n()
  return {
    daysOf: ({ first, last }: WeekLine): string =>
      first === last
        ? t(`opening.day.${first}`)
        : t('opening.days', { first: t(`opening.day.${first}`), last: t(`opening.day.${last}`) }),
    spansIn(spans: readonly OpeningSpan[]): string {
      if (spans.length === 0) return t('opening.closed')
      if (isAllDay(spans)) return t('opening.allDay')
      return spans.map(({ from, until }) => `${from}–${until}`).join(t('opening.and'))
    },
  }
}
