/** 128 random bits in hex. Not crypto.randomUUID: that one is missing where a hall serves plain http in its own network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The idempotency key of one intent of the user: the same as long as the same wish is sent again without an answer,
 * a new one once it was answered or the wish changed.
 */
export class Intent {
  private key = ''
  private wish = ''

  keyFor(args: readonly unknown[]): string {
    const wish = JSON.stringify(args)
    if (!this.key || wish !== this.wish) {
      this.key = newKey()
      this.wish = wish
    }
    return this.key
  }

  answered(): void {
    this.key = ''
  }
}
