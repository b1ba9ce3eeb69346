import { readFileSync } from 'node:fs'
import { chinaCalendar, type WorkCalendar } from '@gongkai/work-calendar'
import { calendarWith, readOverlayFile } from '@gongkai/work-calendar/overlay-file'
import { lineOf } from './json-place.ts'
import { StartRefused } from './start-refused.ts'

/**
 * The working days of this bureau: the State Council's notices, and on top what its calendar file adds (GONGKAI_CALENDAR). Throws
 * {@link StartRefused} with a line for each problem: where it stands and in which field.
 */
export function bureauCalendar({ calendarFile }: { readonly calendarFile?: string }): WorkCalendar {
  return calendarFile === undefined ? chinaCalendar : calendarOfFile(calendarFile)
}

/** The national calendar with the notices and overlays of a file on top. Throws as {@link bureauCalendar} does. */
export function calendarOfFile(path: string): WorkCalendar {
  const text = textOf(path)
  const read = readOverlayFile(parsed(path, text))
  if (!read.ok) {
    const lines = read.problems.map(
      (one) => `The calendar file ${path}, line ${lineOf(text, one.path)}: ${one.field}: ${one.message}.`,
    )
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
