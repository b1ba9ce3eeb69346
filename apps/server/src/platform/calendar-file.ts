import { readFileSync } from 'node:fs'
import { chinaCalendar, type WorkCalendar } from '@gongkai/work-calendar'
import { calendarWith, readOverlayFile } from '@gongkai/work-calendar/overlay-file'
import { StartRefused } from './start-refused.ts'

/**
 * The working days of this bureau: the State Council's notices, and on top what its calendar file adds (GONGKAI_CALENDAR). Throws
 * {@link StartRefused} with a line for each problem: the place in a text that is no JSON, else the field.
 */
export function bureauCalendar({ calendarFile }: { readonly calendarFile?: string }): WorkCalendar {
  return calendarFile === undefined ? chinaCalendar : calendarOfFile(calendarFile)
}

/** The national calendar with the notices and overlays of a file on top. Throws as {@link bureauCalendar} does. */
export function calendarOfFile(path: string): WorkCalendar {
  const read = readOverlayFile(parsed(path, textOf(path)))
  if (!read.ok) {
    const lines = read.problems.map(({ field, message }) => `The calendar file ${path}: ${field}: ${message}.`)
    throw new StartRefused(lines.join('\n'))
  }
  try {
    return calendarWith(read.file)
  } catch (error) {
    if (error instanceof RangeError) throw new StartRefused(`The calendar file ${path}: ${error.message}.`)
    throw error
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new StartRefused(`The calendar file ${path} cannot be read (${(error as { code?: string }).code}).`)
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const { message } = error as Error
    const at = /position (\d+)/.exec(message)
    const line = at === null ? text.split('\n').length : text.slice(0, Number(at[1])).split('\n').length
    throw new StartRefused(`The calendar file ${path} is not valid JSON, line ${line}: ${message}.`)
  }
}
