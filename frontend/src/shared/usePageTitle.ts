import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

/** The title of the browser's tab, kept up with language and data. */
export function usePageTitle(title: () => string | undefined): void {
  const { t } = useI18n()
  watchEffect(() => {
    const text = title()
    document.title = text ? `${text} · ${t('common.product')}` : t('common.product')
  })
}
