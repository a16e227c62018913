import { SPOKEN_FOR_MS, type Announcement } from './announcement'

export type Mouth = {
  ring: () => Promise<unknown>
  say: (text: string, lang: string) => Promise<unknown>
  now: () => number
}

/** Says one announcement after the other, never two at once. A number called again while it waits is said once. */
export class Announcer {
  private readonly queue: Announcement[] = []
  private speaking = false

  constructor(private readonly mouth: Mouth) {}

  add(announcement: Announcement): void {
    const before = this.queue.findIndex((waiting) => waiting.number === announcement.number)
    if (before >= 0) this.queue.splice(before, 1)
    this.queue.push(announcement)
    if (!this.speaking) void this.speak()
  }

  silence(): void {
    this.queue.length = 0
  }

  private async speak(): Promise<void> {
    this.speaking = true
    for (let next = this.queue.shift(); next; next = this.queue.shift()) {
      if (this.mouth.now() - next.at > SPOKEN_FOR_MS) continue
      try {
        await this.mouth.ring()
        for (const { text, lang } of next.words) await this.mouth.say(text, lang)
      } catch {
        /* a broken loudspeaker must not stop the calls behind it */
      }
    }
    this.speaking = false
  }
}
