import { parseLang } from '@gongkai/ui/lang'
import type { Replayed } from './replay.ts'
import { replayWords } from './words.ts'

/** Replays the draw in the reader's own browser when it is asked for; the rule is loaded then and not before. */
const { file, commitment, listHash } = JSON.parse(document.getElementById('state')?.textContent ?? '{}') as {
  file: string
  commitment: string
  listHash: string | null
}
const lang = parseLang(document.documentElement.lang)
const w = replayWords[lang]
const says = document.querySelector<HTMLElement>('[data-part=says]')

function say(sentence: string): void {
  says?.replaceChildren(sentence)
}

function show({ holds, entries, drawn, faults }: Replayed): void {
  if (holds) say(drawn ? w.holds(entries ?? 0) : w.listOnly(entries ?? 0))
  else say(w.broken(faults.length))
  for (const row of document.querySelectorAll<HTMLElement>('[data-step]')) {
    const wrong = faults.filter(({ step }) => step === row.dataset['step'])
    const later = !drawn && ['secret', 'key', 'order', 'places'].includes(row.dataset['step'] ?? '')
    const mark = row.querySelector('[data-part=mark]')
    mark?.replaceChildren(wrong.length > 0 ? `■ ${w.wrong}` : later ? `○ ${w.later}` : `● ${w.right}`)
    mark?.classList.toggle('gk-danger', wrong.length > 0)
    row.querySelector('[data-part=faults]')?.replaceChildren(
      ...wrong.map(({ sentence }) => {
        const item = document.createElement('li')
        item.textContent = sentence
        return item
      }),
    )
  }
  says?.focus()
}

async function run(text: () => Promise<string>): Promise<void> {
  say(w.working)
  try {
    const [{ replay }, content] = await Promise.all([import('./replay.ts'), text()])
    show(replay(content, { commitment, ...(listHash === null ? {} : { listHash }) }, lang))
  } catch {
    say(w.failed)
  }
}

async function fetched(): Promise<string> {
  const answer = await fetch(file, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.text()
}

document.querySelector('[data-replay]')?.addEventListener('click', () => void run(fetched))
document.querySelector<HTMLInputElement>('[data-replay-file]')?.addEventListener('change', ({ target }) => {
  const [chosen] = (target as HTMLInputElement).files ?? []
  if (chosen) void run(() => chosen.text())
})
