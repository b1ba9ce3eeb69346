import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chinaCalendar, dayOf, localDate } from '@gongkai/work-calendar'
import { afterAll, describe, expect, it } from 'vitest'
import { bureauCalendar } from './calendar-file.ts'
import { loadConfig } from './config.ts'
import { StartRefused } from './start-refused.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-calendar-'))
afterAll(() => rmSync(folder, { recursive: true }))

function configured(content: unknown) {
  writeFileSync(join(folder, 'days.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return loadConfig({ GONGKAI_CALENDAR: 'days.json' }, folder)
}

describe('the calendar of a bureau', () => {
  it('is the national one, and its own where a file is set', () => {
    expect(bureauCalendar(loadConfig({}, folder))).toBe(chinaCalendar)
    const source = { title: '关于防汛应急期间正常办公的通知' }
    // A byte order mark is what editors leave behind.
    const calendar = bureauCalendar(
      configured(`\uFEFF${JSON.stringify({ overlays: [{ source, makeUp: ['2026-10-07'] }] })}`),
    )
    expect(dayOf(calendar, localDate('2026-10-07'))).toMatchObject({ working: true, source })
  })

  it.each<[unknown, string]>([
    ['', 'is not valid JSON, line 1'],
    ['{"overlays": [\n1,\n]}', 'is not valid JSON, line 3'],
    [
      { overlays: [{ source: { title: 'x' }, makeUp: ['7 October'] }] },
      'overlays[0].makeUp[0]: “7 October” is no date',
    ],
    [
      '{\n"overlays": [\n{"source": {"title": "x"},\n"makeUp": ["2026-10-07",\n"2026-02-30"]}]}',
      'line 5: overlays[0].makeUp[1]',
    ],
    [{ overlay: [] }, 'the file:'],
  ])('refuses %j with the place', (content, said) => {
    const config = configured(content)
    expect(() => bureauCalendar(config)).toThrow(StartRefused)
    expect(() => bureauCalendar(config)).toThrow(said)
  })
})
