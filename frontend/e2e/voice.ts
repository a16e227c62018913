import type { Page } from 'playwright-core'

/** A loudspeaker that writes down what it says, and whether two sentences ever overlapped. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = { said: [] as string[], overlapped: false }
    let speaking = false
    class Utterance {
      onend: (() => void) | null = null
      lang = ''
      voice = null
      rate = 1
      constructor(public text: string) {}
    }
    const speaker = {
      getVoices: () => [{ lang: 'zh-CN' }, { lang: 'en-GB' }],
      cancel: () => undefined,
      speak(utterance: Utterance) {
        heard.overlapped ||= speaking
        speaking = true
        heard.said.push(utterance.text)
        setTimeout(() => {
          speaking = false
          utterance.onend?.()
        }, 400)
      },
    }
    Object.assign(window, { heard })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.defineProperty(window, 'speechSynthesis', { value: speaker })
  })
}

export function heard(page: Page): Promise<{ said: string[]; overlapped: boolean }> {
  return page.evaluate(() => (window as unknown as { heard: { said: string[]; overlapped: boolean } }).heard)
}
