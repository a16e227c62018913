const PATIENCE_MS = 12_000

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = lang.slice(0, 2)
  return window.speechSynthesis?.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(wanted))
}

/** Says the text, if this computer has a voice for the language. Resolves when it is said, or cannot be. */
export function say(text: string, lang: string): Promise<boolean> {
  const voice = voiceFor(lang)
  if (!voice) return Promise.resolve(false)
  return new Promise((done) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = 0.9
    const finish = (said: boolean) => {
      clearTimeout(timeout)
      done(said)
    }
    // Some browsers forget to say that they have finished: never let the next call wait for ever.
    const timeout = setTimeout(() => {
      window.speechSynthesis.cancel()
      finish(false)
    }, PATIENCE_MS)
    utterance.onend = () => finish(true)
    utterance.onerror = () => finish(false)
    window.speechSynthesis.speak(utterance)
  })
}
