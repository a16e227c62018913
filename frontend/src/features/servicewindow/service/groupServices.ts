import type { Service } from './api'

export type ServiceGroup = { label: string | null; services: Service[] }

const byLabel = new Intl.Collator('zh-CN', { numeric: true })

/** As it is compared: whatever its case, without spaces, hyphens and the like. */
const plain = (text: string) => text.toLocaleLowerCase().replace(/[\s\p{P}]/gu, '')

/** Parts by which somebody may have meant it: two characters that stand together, or a word of four letters. */
function parts(text: string): string[] {
  const words = text.toLocaleLowerCase().match(/[a-z]{4,}/g) ?? []
  const characters = [...text.replace(/[^\p{Script=Han}]/gu, '')]
  return [...words, ...characters.slice(1).map((character, i) => `${characters[i]}${character}`)]
}

/** Those called so; where there is none, those called something like it. */
function found(services: readonly Service[], text: string): readonly Service[] {
  const wanted = plain(text)
  const exact = services.filter(({ name }) => plain(name).includes(wanted))
  if (exact.length > 0) return exact
  const like = parts(text)
  return services.filter(({ name }) => like.some((part) => plain(name).includes(part)))
}

/** Services under the window that offers them, windows in their natural order, what no window offers last. */
export function groupServices(services: readonly Service[], text: string): ServiceGroup[] {
  const groups = new Map<string | null, Service[]>()
  for (const service of found(services, text)) {
    const label = service.windows[0]?.label ?? null
    groups.set(label, [...(groups.get(label) ?? []), service])
  }
  return [...groups]
    .map(([label, inGroup]) => ({ label, services: inGroup }))
    .sort((a, b) => {
      if (a.label === null || b.label === null) return Number(a.label === null) - Number(b.label === null)
      return byLabel.compare(a.label, b.label)
    })
}
