/** Which of the links a page belongs to: its own, else the nearest above it by its address. */
export function currentLink(links: readonly string[], path: string): string | undefined {
  return links
    .filter((link) => path === link || path.startsWith(`${link}/`))
    .sort((one, other) => other.length - one.length)[0]
}
