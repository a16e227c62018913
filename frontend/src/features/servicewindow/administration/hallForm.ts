import type { Schemas } from '@/api/client'
import type { HallDetail, WindowDetail } from './api'

export type HallForm = {
  name: string
  address: string
  englishName: string
  englishAddress: string
  phone: string
}

export const emptyHall = (): HallForm => ({
  name: '',
  address: '',
  englishName: '',
  englishAddress: '',
  phone: '',
})

export const hallFormOf = ({ texts, phone }: HallDetail): HallForm => ({
  name: texts.zh.name,
  address: texts.zh.address,
  englishName: texts.en?.name ?? '',
  englishAddress: texts.en?.address ?? '',
  phone: phone ?? '',
})

/** As it goes to the server; without an English name there is no English. */
export function hallOf(form: HallForm): Schemas['DescribeHall'] {
  const english = form.englishName.trim()
  return {
    phone: form.phone.trim() || null,
    texts: {
      zh: { name: form.name.trim(), address: form.address.trim() },
      en: english ? { name: english, address: form.englishAddress.trim() } : null,
    },
  }
}

export type WindowForm = {
  label: string
  title: string
  englishTitle: string
  discreet: boolean
  clerkIds: string[]
}

export const emptyWindow = (): WindowForm => ({
  label: '',
  title: '',
  englishTitle: '',
  discreet: false,
  clerkIds: [],
})

export const windowFormOf = ({ label, texts, discreet, clerkIds }: WindowDetail): WindowForm => ({
  label,
  title: texts.zh.title,
  englishTitle: texts.en?.title ?? '',
  discreet,
  clerkIds: [...clerkIds],
})

export function windowOf(form: WindowForm): Schemas['DescribeWindow'] {
  const english = form.englishTitle.trim()
  return {
    label: form.label.trim().toUpperCase(),
    discreet: form.discreet,
    clerkIds: form.clerkIds,
    texts: { zh: { title: form.title.trim() }, en: english ? { title: english } : null },
  }
}

export const isLabel = (label: string): boolean => /^[0-9A-Z]{1,10}$/.test(label.trim().toUpperCase())
