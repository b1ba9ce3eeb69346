import { openBudget } from '../limits.ts'
import { openFile } from './opening.ts'
import { verdictOf, type FileScreening, type FileScreeningOptions } from './verdict.ts'

/**
 * Screens the bytes of a file in this thread, with nothing to stop a parser that goes astray: `screenFile` does the same in
 * a worker with limits on time and memory and is what the server uses.
 */
export async function screenBytes(
  file: { readonly name: string; readonly bytes: Uint8Array },
  options: FileScreeningOptions = {},
): Promise<FileScreening> {
  const opened = await openFile(file, { within: [file.name], depth: 0 }, openBudget(options.limits), options)
  return { verdict: verdictOf(opened.findings), ...opened }
}
