export const SHORTEST_PASSWORD = 10

/** What is still wrong with a password somebody chooses: null when nothing is. */
export function passwordFault(password: string, repeated: string): 'short' | 'different' | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  return password === repeated ? null : 'different'
}
