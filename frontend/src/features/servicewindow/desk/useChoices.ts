import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Ask } from './asks'
import type { DeskControl } from './control'

const CHOICES = {
  outcome: ['done', 'accepted', 'papers', 'advised', 'refused'],
  hold: ['copy', 'fetch', 'pay', 'superior'],
  cancel: ['givenUp', 'wrongMatter', 'twice'],
  call: ['elder', 'veteran', 'appointment', 'returned'],
  pause: ['break', 'meeting', 'system'],
  close: ['over', 'moved'],
} as const

type Choosing = keyof typeof CHOICES

function chooses(ask: Ask): ask is Ask & { about: Choosing } {
  return ask.about in CHOICES
}

/** The questions with usual answers: their words, and what each answer sets in motion. */
export function useChoices({ ask, drop, act, callNext }: DeskControl) {
  const { t } = useI18n()

  const question = computed(() => {
    const asked = ask.value
    if (!asked || !chooses(asked)) return null
    const thenNext = asked.about === 'outcome' && asked.thenNext
    const number = 'ticket' in asked ? asked.ticket.number : ''
    return {
      title: t(`desk.ask.${asked.about}`, { number }),
      lead: t(`desk.askLead.${asked.about}`),
      choices: CHOICES[asked.about].map((choice) => t(`desk.choice.${asked.about}.${choice}`)),
      confirm: t(thenNext ? 'desk.finishAndNext' : `desk.confirm.${asked.about}`),
    }
  })

  async function answered(words: string): Promise<void> {
    const asked = ask.value
    drop()
    if (!asked) return
    if (asked.about === 'pause' || asked.about === 'close') await act({ verb: asked.about, reason: words })
    else if (asked.about === 'hold' || asked.about === 'cancel' || asked.about === 'call') {
      await act({ verb: asked.about, ticketId: asked.ticket.id, reason: words })
    } else if (asked.about === 'outcome') {
      const done = await act({ verb: 'finish', ticketId: asked.ticket.id, outcome: words })
      if (done && asked.thenNext) await callNext()
    }
  }

  return { question, answered }
}
