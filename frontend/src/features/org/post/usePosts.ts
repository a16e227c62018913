import { useQueryClient } from '@tanstack/vue-query'

/** Everything that is known of posts stands under this key, since one appointment changes several lists. */
export const POSTS = 'posts'

export function useRefreshPosts(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [POSTS] })
}
