import { useI18n } from 'vue-i18n'
import type { Slip } from './slip'

/** How many people go first, as a clerk would say it. */
export function useAheadWords(): (slip: Slip) => string {
  const { t } = useI18n()
  return ({ ahead }) => {
    if (ahead === null) return t('kiosk.aheadUnknown')
    return ahead === 0 ? t('kiosk.aheadNobody') : t('kiosk.ahead', { count: ahead })
  }
}
