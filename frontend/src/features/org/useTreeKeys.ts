/**
 * Arrow keys in a tree of links: up and down go from line to line, right and left open and close one. Whoever uses the
 * tab key needs none of them.
 */
export function useTreeKeys() {
  return (event: KeyboardEvent): void => {
    const root = event.currentTarget as HTMLElement
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-unit]')
    if (!line || event.altKey || event.ctrlKey || event.metaKey) return
    const button = line.querySelector<HTMLElement>('[aria-expanded]')
    const isOpen = button?.getAttribute('aria-expanded') === 'true'
    const lines = [...root.querySelectorAll<HTMLElement>('[data-unit]')]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) lines[lines.indexOf(line) + step]?.querySelector('a')?.focus()
    else if (button && event.key === (isOpen ? 'ArrowLeft' : 'ArrowRight')) button.click()
    else return
    event.preventDefault()
  }
}
