import { describe, expect, it } from 'vitest'
import { faultOfFile, sizeOf, titleOf } from './documents'

describe('a document to be attached', () => {
  it.each([
    ['谈话记录.pdf', 1000, ''],
    ['扫描.JPEG', 1000, ''],
    ['志愿书.docx', 20 * 1024 * 1024, ''],
    ['志愿书.doc', 1000, 'type'],
    ['pdf', 1000, 'type'],
    ['a.pdf.exe', 1000, 'type'],
    ['a.pdf', 0, 'empty'],
    ['a.pdf', 20 * 1024 * 1024 + 1, 'size'],
  ])('%s of %i bytes: %s', (name, size, fault) => {
    expect(faultOfFile({ name, size })).toBe(fault)
  })

  it('is called like its file until somebody says it better', () => {
    expect(titleOf('2026.11.20 谈话记录.pdf')).toBe('2026.11.20 谈话记录')
    expect(titleOf('x'.repeat(200) + '.pdf')).toHaveLength(100)
  })

  it.each([
    [1, '1 kB'],
    [184_320, '184 kB'],
    [1_234_567, '1.2 MB'],
  ])('of %i bytes has %s', (bytes, words) => {
    expect(sizeOf(bytes, 'en')).toBe(words)
  })
})
