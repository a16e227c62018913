export const CHOICES = 6

/** At most six choices a page. */
export function pageOf<T>(items: readonly T[], page: number): { shown: T[]; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / CHOICES))
  const at = Math.min(page, pages - 1)
  return { shown: items.slice(at * CHOICES, (at + 1) * CHOICES), pages }
}
