import { describe, expect, it } from 'vitest'
import type { Hours } from './api'
import { faultsOf, formOf, spansOf, wishOf } from './hoursForm'

const hours: Hours = {
  hallId: 'h',
  zone: 'Asia/Shanghai',
  lastTicketMinutes: 15,
  week: [
    {
      weekday: 'MONDAY',
      spans: [
        { from: '08:30', until: '12:00' },
        { from: '14:00', until: '17:00' },
      ],
    },
  ],
  exceptions: [{ date: '2027-01-01', spans: [], texts: { zh: { message: '元旦' }, en: null } }],
  stop: null,
  version: 3,
}

describe('hours as they are typed', () => {
  it('come back as they were stated', () => {
    expect(wishOf(formOf(hours))).toEqual({
      lastTicketMinutes: 15,
      week: hours.week,
      exceptions: hours.exceptions,
    })
    expect(faultsOf(formOf(hours))).toEqual([])
  })

  it('are understood in either punctuation', () => {
    const morning = [{ from: '08:30', until: '12:00' }]
    for (const text of ['8:30-12:00', '08:30–12:00', '8：30至12：00', ' 08:30~12:00 '])
      expect(spansOf(text), text).toEqual(morning)
    expect(spansOf('8:30-12:00，14:00-24:00')).toEqual([...morning, { from: '14:00', until: '24:00' }])
    expect(spansOf('9-12')).toEqual([{ from: '09:00', until: '12:00' }])
    expect(spansOf('')).toEqual([])
  })

  it('are refused where they are none', () => {
    for (const text of ['8-', '12:00-8:30', '8:30-8:30', '8:30-12:00, 11:00-13:00', '8:30-25:00', 'x'])
      expect(spansOf(text), text).toBeNull()
  })

  it('name what is wrong', () => {
    const form = formOf(hours)
    expect(faultsOf({ ...form, lastTicketMinutes: '-1' })).toEqual(['lastTicketMinutes'])
    expect(faultsOf({ ...form, week: { ...form.week, FRIDAY: 'all day' } })).toEqual(['FRIDAY'])
    const exceptions = [{ date: '', hours: '9', zh: ' ', en: '' }]
    expect(faultsOf({ ...form, exceptions })).toEqual([
      'exception0.date',
      'exception0.hours',
      'exception0.zh',
    ])
    const off = Object.fromEntries(Object.keys(form.week).map((day) => [day, ''])) as typeof form.week
    expect(faultsOf({ ...form, week: off })).toEqual(['week'])
    expect(wishOf({ ...form, always: true }).week).toEqual([])
  })
})
