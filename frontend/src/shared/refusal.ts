import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'

const REFUSED: InjectionKey<Ref<boolean>> = Symbol('refused')

/** A page that shows what it is for, and leaves out what one does there once its reader turns out not to be let in. */
export function provideRefusal(): Ref<boolean> {
  const refused = ref(false)
  provide(REFUSED, refused)
  return refused
}

/** Whether the page's reader was refused; its list, which asks first, says so. */
export function useRefusal(): { refused: Ref<boolean> } {
  return { refused: inject(REFUSED, () => ref(false), true) }
}
