/** Milliseconds before attempt n (0, 1, …): doubling from 1 s to 30 s, half of it by chance so that a hall does not return as one. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(30_000, 1_000 * 2 ** Math.min(attempt, 10))
  return ceiling / 2 + (random() * ceiling) / 2
}
