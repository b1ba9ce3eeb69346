import { faultAt, type ExchangeFault } from './fault.ts'
import type { ExchangeRefusal } from './refusals.ts'

/** Thrown inside the reading of one file, and caught where it began. */
export class Misread extends Error {
  override readonly name = 'Misread'
  readonly fault: ExchangeFault

  constructor(fault: ExchangeFault) {
    super(fault.refused)
    this.fault = fault
  }
}

/** Ends the reading of a file at an element. */
export function misread(code: ExchangeRefusal, line: number, element: string): never {
  throw new Misread(faultAt(code, line, { element }))
}

/** What the reading gives, or the fault that ended it. */
export function readingOf<T>(read: () => T): T | ExchangeFault {
  try {
    return read()
  } catch (error) {
    if (error instanceof Misread) return error.fault
    throw error
  }
}

/** A character that stands by its code, also a lone half of one; null where the code is none. */
export function characterOf(hex: string | null): string | null {
  if (hex === null || !/^[0-9A-Fa-f]{1,6}$/.test(hex)) return null
  const code = Number.parseInt(hex, 16)
  return code > 0x10ffff ? null : String.fromCodePoint(code)
}
