import { ref, type Ref } from 'vue'

let context: AudioContext | null = null
const running = ref(false)

/** Browsers let a page sound only after a touch, and may take it back: a call or a locked screen does. */
export function useSoundAllowed(): Readonly<Ref<boolean>> {
  return running
}

function look(): boolean {
  running.value = context?.state === 'running'
  return running.value
}

/** Back from sleep, the sound comes back without a touch where the browser lets it. */
document.addEventListener('visibilitychange', () => {
  if (context && document.visibilityState === 'visible') void allowSound()
})

/** To be called from a touch. Resolves to whether the page may sound now. */
export async function allowSound(): Promise<boolean> {
  try {
    if (!context) {
      context = new AudioContext()
      context.addEventListener('statechange', look)
    }
    // A refused resume() stays pending for ever, so do not wait for it long.
    if (context.state !== 'running') await Promise.race([context.resume(), pause(300)])
  } catch {
    return false
  }
  return look()
}

const NOTES = [
  { hertz: 659.26, at: 0 },
  { hertz: 523.25, at: 0.45 },
]
const LENGTH_MS = 1_300

/** Two soft bell notes, down. Resolves when they have faded, at once where the page may not sound. */
export async function chime(): Promise<void> {
  if (!context || !look()) return
  for (const { hertz, at } of NOTES) {
    const start = context.currentTime + at
    const tone = context.createOscillator()
    const volume = context.createGain()
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(0, start)
    volume.gain.linearRampToValueAtTime(0.5, start + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.8)
    tone.connect(volume).connect(context.destination)
    tone.start(start)
    tone.stop(start + 0.85)
  }
  await pause(LENGTH_MS)
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}
