import type { Service } from './api'

export type ServiceGroup = { label: string | null; services: Service[] }

const byLabel = new Intl.Collator('zh-CN', { numeric: true })

/** Services under the window that offers them, windows in their natural order, what no window offers last. */
export function groupServices(services: readonly Service[], text: string): ServiceGroup[] {
  const wanted = text.trim().toLocaleLowerCase()
  const groups = new Map<string | null, Service[]>()
  for (const service of services) {
    if (!service.name.toLocaleLowerCase().includes(wanted)) continue
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
