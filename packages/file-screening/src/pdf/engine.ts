import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { CannotRead } from '../reading.ts'

/** PDFium's own code for a file that asks for a password. */
const PASSWORD = 4

/** PDFium with what its C functions need: memory for what they write back. */
export interface Engine {
  readonly pdfium: WrappedPdfiumModule
  /** A stretch of memory of 128 bytes that each call may write over. */
  readonly scratch: number
  float(at: number): number
  double(at: number): number
  integer(at: number): number
}

let running: Promise<Engine> | null = null

async function start(): Promise<Engine> {
  const wasmBinary = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))
  const pdfium = await init({
    wasmBinary: wasmBinary.buffer.slice(wasmBinary.byteOffset, wasmBinary.byteOffset + wasmBinary.byteLength),
  })
  pdfium.PDFiumExt_Init()
  const { pdfium: memory } = pdfium
  return {
    pdfium,
    scratch: memory.wasmExports.malloc(128),
    float: (at) => Number(memory.getValue(at, 'float')),
    double: (at) => Number(memory.getValue(at, 'double')),
    integer: (at) => Number(memory.getValue(at, 'i32')),
  }
}

/** Opens a document, lets `use` work on it and closes it. Throws {@link CannotRead} when it is locked or damaged. */
export async function withDocument<Result>(
  bytes: Uint8Array,
  use: (engine: Engine, document: number) => Result,
): Promise<Result> {
  running ??= start()
  const engine = await running
  const { pdfium } = engine
  const memory = pdfium.pdfium
  const copy = memory.wasmExports.malloc(bytes.length)
  if (copy === 0) throw new CannotRead('too large for the PDF engine')
  try {
    memory.HEAPU8.set(bytes, copy)
    const document = pdfium.FPDF_LoadMemDocument(copy, bytes.length, '')
    if (document === 0) {
      const locked = pdfium.FPDF_GetLastError() === PASSWORD
      throw new CannotRead(locked ? 'locked by a password' : 'damaged: it has no readable PDF structure')
    }
    try {
      return use(engine, document)
    } finally {
      pdfium.FPDF_CloseDocument(document)
    }
  } catch (error) {
    // A trap leaves the engine's memory in a state nobody knows: the next file gets a new one.
    if (error instanceof Error && error.name === 'RuntimeError') {
      running = null
      throw new CannotRead('damaged: the PDF engine could not follow it')
    }
    throw error
  } finally {
    if (running) memory.wasmExports.free(copy)
  }
}
