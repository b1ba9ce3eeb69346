/** What every form of an action is given, and what it says when it is filled in. */
export interface FormProps {
  readonly receipt: string
  readonly busy: boolean
  /** Why it cannot be submitted now, when the action has closed under the person's hands. */
  readonly closed?: string
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** The server's sentence about a field, if it had one. */
export function faultAt(fields: FormProps['fields'], path: string): string | undefined {
  return fields.find((fault) => fault.path === path || fault.path.endsWith(`.${path}`))?.message
}
