import { useI18n } from 'vue-i18n'

/** "2 号窗口" for a window labelled 2; a window with a name of its own keeps it. */
export function useWindowName(): (label: string) => string {
  const { t } = useI18n()
  return (label) => (/^[0-9]+$/.test(label) ? t('window.name', { label }) : label)
}
