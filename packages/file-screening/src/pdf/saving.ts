import { withDocument, type Engine } from './engine.ts'

/** The bytes of a document written anew by the engine. */
export function savedBytes({ pdfium }: Engine, document: number): Uint8Array {
  const memory = pdfium.pdfium
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  try {
    pdfium.PDFiumExt_SaveAsCopy(document, writer)
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
    const at = memory.wasmExports.malloc(size)
    pdfium.PDFiumExt_GetFileWriterData(writer, at, size)
    const bytes = memory.HEAPU8.slice(at, at + size)
    memory.wasmExports.free(at)
    return bytes
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer)
  }
}

/** A plain copy of a file that is enciphered though no password is needed to open it. */
export function unlocked(bytes: Uint8Array): Promise<Uint8Array> {
  return withDocument(bytes, (engine, document) => {
    engine.pdfium.EPDF_RemoveEncryption(document)
    return savedBytes(engine, document)
  })
}
