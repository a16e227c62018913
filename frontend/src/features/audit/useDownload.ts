import { saveFile } from '@/shared/saveFile'
import { useIntent } from '@/shared/useIntent'

/** A log as a table, as it is narrowed at the moment. */
export function useDownload<F extends { from: string; to: string }>(
  fetch: (filters: F) => Promise<Blob>,
  title: () => string,
) {
  const table = useIntent((_key, wanted: F) => fetch(wanted))
  return {
    pending: table.pending,
    problem: table.problem,
    download: async (filters: F): Promise<void> => {
      const file = await table.run(filters)
      if (file) saveFile(file, `${[title(), filters.from, filters.to].filter(Boolean).join(' ')}.csv`)
    },
  }
}
