type Page<T> = { items: T[]; nextCursor?: string | null }

/** Everything of a list that a person can overlook: follows the cursor, at most ten pages of a hundred. */
export async function everyPage<T>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null | undefined
  for (let page = 0; page < 10; page++) {
    const answer = await fetchPage({ limit: 100, ...(cursor ? { cursor } : {}) })
    items.push(...answer.items)
    cursor = answer.nextCursor
    if (!cursor) break
  }
  return items
}
