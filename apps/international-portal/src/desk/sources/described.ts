import { IMPORTANCES, type Importance } from '@gongkai/translation/sources/values'
import { DOCUMENT_KINDS, type DocumentKind, type Need } from '@gongkai/translation/values'

/** What is said of a text beside its words, as a form holds it. */
export interface Described {
  kind: string
  needs: Need[]
  importance: string
}

/** What the form holds as the server takes it. */
export function describedInput({ kind, needs, importance }: Described): {
  kind: DocumentKind
  needs: Need[]
  importance: Importance
} {
  return {
    kind: DOCUMENT_KINDS.find((one) => one === kind) ?? 'policy',
    needs: [...needs],
    importance: IMPORTANCES.find((one) => one === importance) ?? 'normal',
  }
}
