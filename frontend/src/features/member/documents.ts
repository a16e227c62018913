/** What may be attached, as a file picker takes it. */
export const KINDS = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx'

const ENDINGS = KINDS.split(',')
const LARGEST = 20 * 1024 * 1024
const LONGEST_TITLE = 100

/** Why a file is not even sent; empty if it is. What it really is, the server looks at. */
export function faultOfFile({ name, size }: { name: string; size: number }): 'type' | 'size' | 'empty' | '' {
  if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) return 'type'
  if (size === 0) return 'empty'
  return size > LARGEST ? 'size' : ''
}

/** What a document is called unless somebody says it better: its file's name, without the ending. */
export const titleOf = (name: string): string => name.replace(/\.[^.]*$/, '').slice(0, LONGEST_TITLE)

/** `180 kB`, `1.2 MB`. */
export function sizeOf(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
