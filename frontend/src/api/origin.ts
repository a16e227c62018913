/** Where the API lives. Empty means: where this page came from. The web server may write another origin into the page. */
export function apiOrigin(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="linli-api"]')
  return (meta?.content ?? '').replace(/\/+$/, '')
}

export function apiUrl(path: string): string {
  return apiOrigin() + path
}
