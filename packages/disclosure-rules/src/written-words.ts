/** Whether a text says something: white space, and characters that show nothing, do not. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
