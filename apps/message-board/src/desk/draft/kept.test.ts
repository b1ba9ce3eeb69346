import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { forget, isKept, keepFor, useKept } from './kept.ts'

const stored = new Map<string, string>()
beforeEach(() => {
  stored.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
    key: (at: number) => [...stored.keys()][at] ?? null,
    get length() {
      return stored.size
    },
  })
})

describe('what was typed', () => {
  it('is there again after a reload, with what was not typed as at first', async () => {
    const typed = useKept('GK-1', 'draft', { reply: '', mode: 'full' })
    typed.reply = '您好'
    await nextTick()
    expect(useKept('GK-1', 'draft', { reply: '', mode: 'full' })).toEqual({ reply: '您好', mode: 'full' })
  })

  it('belongs to one form of one message', async () => {
    useKept('GK-1', 'draft', { reply: '' }).reply = '您好'
    await nextTick()
    expect(isKept('GK-1', 'draft')).toBe(true)
    expect(isKept('GK-2', 'draft')).toBe(false)
    expect(useKept('GK-1', 'return', { reply: '' })).toEqual({ reply: '' })
  })

  it('is not kept before anything was typed, nor after the server has it', async () => {
    const typed = useKept('GK-1', 'draft', { reply: '' })
    await nextTick()
    expect(isKept('GK-1', 'draft')).toBe(false)
    typed.reply = '您好'
    await nextTick()
    forget('GK-1', 'draft')
    expect(isKept('GK-1', 'draft')).toBe(false)
  })

  it('stays for the same person and is gone for the next', async () => {
    keepFor('shen')
    useKept('GK-1', 'draft', { reply: '' }).reply = '您好'
    useKept('GK-2', 'return', { reason: '' }).reason = '不属于本处'
    await nextTick()
    keepFor('shen')
    expect(isKept('GK-1', 'draft')).toBe(true)
    keepFor('gu')
    expect([isKept('GK-1', 'draft'), isKept('GK-2', 'return')]).toEqual([false, false])
  })

  it.each(['not json', 'null', '7'])('starts anew from what cannot be read: %s', (text) => {
    stored.set('gk-kept:GK-1:draft', text)
    expect(useKept('GK-1', 'draft', { reply: '' })).toEqual({ reply: '' })
  })
})
