import { useDeskKeys } from '@gongkai/ui/desk'
import { onBeforeUnmount, onMounted } from 'vue'

/** What the keys of the editor do. `write` is whether the cursor goes into the words. */
export interface EditorMoves {
  readonly move: (by: number, write: boolean) => void
  readonly moveToDo: () => void
  readonly open: () => void
  readonly ready: () => void
  readonly save: () => void
  readonly best: () => void
  readonly term: () => void
}

/** A key with a modifier held, by its place on the keyboard: Option turns letters into others on some machines. */
function held({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): string {
  if (shiftKey || (ctrlKey && altKey)) return ''
  if (ctrlKey || metaKey) return `Ctrl ${code}`
  return altKey ? `Alt ${code}` : ''
}

/**
 * The keys of a translator's day. Those with a modifier work inside the words too; the plain ones only outside, as everywhere on the
 * desk. All of them stand in the key help.
 */
export function useEditorKeys(moves: EditorMoves): void {
  const writing: Readonly<Record<string, () => void>> = {
    'Ctrl Enter': moves.ready,
    'Ctrl KeyS': moves.save,
    'Alt ArrowDown': () => moves.move(1, true),
    'Alt ArrowUp': () => moves.move(-1, true),
    'Alt KeyM': moves.best,
    'Alt KeyG': moves.term,
  }
  const listen = (event: KeyboardEvent) => {
    const run = event.isComposing ? undefined : writing[held(event)]
    if (!run) return
    event.preventDefault()
    run()
  }
  onMounted(() => window.addEventListener('keydown', listen))
  onBeforeUnmount(() => window.removeEventListener('keydown', listen))
  const shown = (key: string, zh: string, en: string) => ({ key, zh, en, run: () => undefined })
  useDeskKeys([
    { key: 'j', zh: '下一条', en: 'Next clause', run: () => moves.move(1, false) },
    { key: 'k', zh: '上一条', en: 'Previous clause', run: () => moves.move(-1, false) },
    { key: 'Enter', zh: '编辑选中的条款', en: 'Write in the marked clause', run: moves.open },
    { key: 'n', zh: '下一条待办的', en: 'Next clause to do', run: moves.moveToDo },
    shown('Alt ↓ ↑', '写译文时到下一条、上一条', 'While writing: next, previous clause'),
    shown('Ctrl ⏎', '定稿并到下一条待办的', 'Ready, and on to the next to do'),
    shown('Ctrl S', '立即保存', 'Save now'),
    shown('Alt M', '采用最相近的翻译记忆', 'Take the best match of the memory'),
    shown('Alt G', '填入下一个术语', 'Fill in the next term'),
    shown('Esc', '离开文本框', 'Leave the text field'),
  ])
}
