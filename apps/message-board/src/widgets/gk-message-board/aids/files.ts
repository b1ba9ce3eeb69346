import { ACCEPTED_ENDINGS } from '@gongkai/uploads/kinds'
import { element, replace } from '@gongkai/widget-kit'
import { fitting, megabytes, type FileLimits } from '../../../public/ask/attachments/chosen.ts'
import { sendFile, takeBack, type Sending } from '../../../public/ask/attachments/send-file.ts'
import { sizeWords } from '../../../public/page/size.ts'
import type { BoardContext } from '../published.ts'
import { AID_WORDS as w } from './words.ts'

interface Chosen {
  readonly file: File
  readonly name: string
  readonly size: number
  readonly line: HTMLElement
  readonly said: HTMLElement
  state: 'waiting' | 'sending' | 'kept' | 'failed'
  token?: string
  sending?: Sending
}

/**
 * The files of a message, as many and as large as the board takes, sent one after the other as soon as they are chosen; their tokens
 * go with the message. One that is taken off the list is taken back from the platform.
 */
export function createFiles(context: BoardContext, place: HTMLElement, limits: FileLimits) {
  const chosen: Chosen[] = []
  const list = element('ul')
  const said = element('p', { class: 'fault', role: 'alert' })
  const input = element('input', {
    id: 'files',
    type: 'file',
    multiple: true,
    accept: `image/*,${ACCEPTED_ENDINGS}`,
    'aria-describedby': 'files-hint',
    onchange: () => {
      add([...(input.files ?? [])])
      input.value = ''
    },
  })
  const box = element(
    'div',
    {
      class: 'field',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault()
        add([...(event.dataTransfer?.files ?? [])])
      },
    },
    element('label', { for: 'files' }, w.files),
    element('p', { class: 'quiet', id: 'files-hint' }, w.filesHint(limits.most, megabytes(limits))),
    input,
    said,
    list,
  )
  place.append(box)

  const keep = () => {
    const tokens = chosen.flatMap(({ token }) => token ?? [])
    if (tokens.length > 0) context.memory['files'] = tokens
    else delete context.memory['files']
  }
  const tell = (one: Chosen, state: Chosen['state'], sentence: string, again = false) => {
    one.state = state
    one.line.className = state
    replace(
      one.said,
      sentence,
      again && ' ',
      again && button(w.again, one.name, () => (tell(one, 'waiting', w.waiting), void work())),
    )
  }
  const button = (words: string, of: string, run: () => void) =>
    element('button', { type: 'button', class: 'plain', 'aria-label': `${words} ${of}`, onclick: run }, words)

  const remove = (one: Chosen) => {
    chosen.splice(chosen.indexOf(one), 1)
    one.line.remove()
    one.sending?.stop()
    if (one.token) takeBack(one.token, context.origin())
    keep()
    input.focus()
  }

  function add(files: readonly File[]): void {
    const { taken, left } = fitting(chosen, files, limits)
    const names = left.map(({ name }) => name)
    replace(said, names.length > 0 && w.tooMany(limits.most, names))
    for (const file of taken) {
      const { name, size } = file
      const sentence = element('span', { class: 'quiet', role: 'status' })
      const line = element('li', {}, `${name} `, element('span', { class: 'quiet' }, sizeWords(size)), ' ')
      const one: Chosen = { file, name, size, line, said: sentence, state: 'waiting' }
      line.append(
        button(w.remove, name, () => remove(one)),
        element('br'),
        sentence,
      )
      list.append(line)
      chosen.push(one)
      if (size > limits.mostBytes) tell(one, 'failed', w.tooLarge(megabytes(limits)))
      else if (size === 0) tell(one, 'failed', w.empty)
      else tell(one, 'waiting', w.waiting)
    }
    void work()
  }

  let working = false
  async function work(): Promise<void> {
    if (working) return
    working = true
    for (let one = next(); one; one = next()) await send(one)
    working = false
  }
  const next = () => chosen.find(({ state }) => state === 'waiting')

  async function send(one: Chosen): Promise<void> {
    const progress = (bytes: number) =>
      tell(one, 'sending', bytes < one.size ? w.sent(sizeWords(bytes), sizeWords(one.size)) : w.checking)
    progress(0)
    one.sending = sendFile(one.file, context.lang(), progress, context.origin())
    const answer = await one.sending.done
    if (answer.ok) {
      one.token = answer.upload.token
      tell(one, 'kept', [w.kept, ...new Set(answer.upload.findings.map(({ message }) => message))].join('。'))
    } else
      tell(one, 'failed', `${w.failed}：${answer.sentence ?? w[answer.lost ? 'lost' : 'broken']}`, !answer.sentence)
    if (chosen.includes(one)) keep()
    // Taken off while the answer was on its way.
    else if (one.token) takeBack(one.token, context.origin())
  }

  return {
    /** Whether a file is not there yet, or will not be; then the reader is told, where the files are. */
    holdsBack(): boolean {
      const pending = chosen.some(({ state }) => state === 'waiting' || state === 'sending')
      const held = chosen.some(({ state }) => state !== 'kept')
      replace(said, held && (pending ? w.onTheWay : w.notThere))
      if (held) input.focus()
      return held
    },
    clear(): void {
      for (const one of chosen) one.sending?.stop()
      delete context.memory['files']
    },
  }
}
