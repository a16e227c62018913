import { computed } from 'vue'
import { language, type Language } from './preferences'

type Shape = 'clock' | 'day' | 'moment'

const ZONE = 'Asia/Shanghai'
const SHAPES: Record<Shape, Intl.DateTimeFormatOptions> = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { month: 'long', day: 'numeric', weekday: 'short' },
  moment: {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
}

/** `09:31`, `11月23日周一`, `11月23日周一 14:05`: in the reader's language, always on the hall's clock. */
export function formatTime(value: string | Date, shape: Shape, locale: Language): string {
  const date = typeof value === 'string' ? new Date(value) : value
  return new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: ZONE }).format(date)
}

export function useTime() {
  const locale = computed(() => language.value)
  return {
    clock: (value: string | Date) => formatTime(value, 'clock', locale.value),
    day: (value: string | Date) => formatTime(value, 'day', locale.value),
    moment: (value: string | Date) => formatTime(value, 'moment', locale.value),
  }
}
