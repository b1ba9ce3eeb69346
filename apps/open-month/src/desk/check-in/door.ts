import { Refused } from '@gongkai/contract-kit/fetch'
import {
  attendanceFigures,
  attendanceOf,
  doorAnswer,
  mergeLedgers,
  MOST_SCANS,
  readTicketText,
  sha256Hex,
  type DoorAnswer,
  type NewScan,
  type Scan,
} from '@gongkai/events/attendance'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { attendanceApi } from './api.ts'
import { doorStore, type KeptDoor, type KeptScan, type ThisDevice } from './door-store.ts'
import { renumbered } from './renumbered.ts'

/** How things stand with the server: `away` without an answer, `refused` with a sentence. */
export type Line = 'asking' | 'together' | 'away' | 'refused'

const EVERY_MS = 10_000

const drawDevice = () => `d-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`.slice(0, 40)

/**
 * The door of one activity on this phone. Everything is written to the phone's own store before it is shown, and sent when there is a
 * line; who is in is made of it by the same rule as on the server. After the event the list leaves the phone (`over`), and only what was
 * not sent is kept until it is. `onPaper`: for entering a printed list afterwards, the list is shown then and not kept.
 */
export function useDoor(activity: string, { onPaper = false }: { readonly onPaper?: boolean } = {}) {
  const door = shallowRef<KeptDoor | null>(null)
  const kept = shallowRef<readonly KeptScan[]>([])
  const device = shallowRef<ThisDevice | null>(null)
  const line = ref<Line>('asking')
  const refusal = ref('')
  const ready = ref(false)
  const over = ref(false)

  const ledger = computed(() => mergeLedgers(kept.value.map(({ scan }) => scan)))
  const attendance = computed(() => attendanceOf(door.value?.roster ?? [], ledger.value))
  const figures = computed(() => attendanceFigures(attendance.value))
  const unsent = computed(() => kept.value.filter(({ sent }) => !sent).length)
  const now = () => Date.now() + (door.value?.ahead ?? 0)

  function setScans(scans: readonly KeptScan[], gone: readonly KeptScan[] = []): Promise<void> {
    const keyOf = (one: KeptScan) => `${one.device} ${one.seq}`
    const all = new Map(kept.value.map((one) => [keyOf(one), one]))
    for (const one of gone) all.delete(keyOf(one))
    for (const one of scans) all.set(keyOf(one), one)
    kept.value = [...all.values()]
    return doorStore.keepScans(scans, gone)
  }

  /** Writes down what happened. It is kept on this phone before this returns. */
  async function write(what: NewScan): Promise<Scan> {
    if (!device.value) throw new Error('this phone has no name yet')
    const { device: by } = device.value
    const own = await doorStore.append(activity, by, (seq) => ({ ...what, device: by, seq, at: now() }))
    kept.value = [...kept.value, own]
    void send()
    return own.scan
  }

  const fromServer = (scans: readonly Scan[]): KeptScan[] =>
    scans.map((scan) => ({ activity, device: scan.device, seq: scan.seq, scan, sent: true }))

  async function hold(list: KeptDoor): Promise<void> {
    door.value = list
    if (!over.value) await doorStore.keepDoor(list)
  }

  async function load(): Promise<void> {
    const { scans, now: serverNow, ...view } = await attendanceApi.checkIn({ params: { activity }, query: {} })
    over.value = view.eraseAt <= serverNow
    if (over.value && !onPaper) return
    await hold({ ...view, syncedAt: serverNow, ahead: serverNow - Date.now() })
    const mine = new Set(kept.value.filter(({ sent }) => !sent).map(({ scan }) => `${scan.device} ${scan.seq}`))
    await setScans(fromServer(scans).filter(({ device: by, seq }) => !mine.has(`${by} ${seq}`)))
  }

  let sending: Promise<void> | null = null
  /** Sends what the server does not have and takes what it has more; says `away` where it cannot be reached. */
  function send(): Promise<void> {
    sending ??= exchange().finally(() => (sending = null))
    return sending
  }

  async function exchange(): Promise<void> {
    const { value: self } = device
    if (!self) return
    try {
      if (!door.value && !over.value) await load()
      const batch = kept.value.filter(({ sent }) => !sent).slice(0, MOST_SCANS)
      const known = kept.value.filter(({ sent }) => sent).length + batch.length
      const body = { device: self.device, name: self.name, scans: batch.map(({ scan }) => scan), known }
      const answer = await attendanceApi.sendCheckIns({ params: { activity }, query: {}, body })
      await setScans([...batch.map((one) => ({ ...one, sent: true })), ...fromServer(answer.scans ?? [])])
      if (door.value) {
        const { roster, devices, now: syncedAt } = answer
        await hold({ ...door.value, roster, devices, syncedAt, ahead: syncedAt - Date.now() })
      }
      line.value = 'together'
    } catch (error) {
      if (error instanceof Refused && error.body.code === 'check-in-number-taken') return startAnew(self)
      refusal.value = error instanceof Refused ? error.body.message : ''
      line.value = error instanceof Refused && error.status < 500 ? 'refused' : 'away'
    }
  }

  /** The server knows this phone's numbers with other content: it goes on under another name, with everything it has not sent. */
  async function startAnew(self: ThisDevice): Promise<void> {
    const gone = kept.value.filter(({ sent }) => !sent)
    device.value = { ...self, device: drawDevice() }
    await doorStore.keepDevice(device.value)
    await setScans(renumbered(gone, device.value.device), gone)
    await exchange()
  }

  async function nameDevice(name: string): Promise<void> {
    device.value = { device: device.value?.device ?? drawDevice(), name: name.trim() }
    await doorStore.keepDevice(device.value)
    await send()
  }

  async function start(): Promise<void> {
    await doorStore.eraseOver(Date.now())
    door.value = await doorStore.door(activity)
    kept.value = await doorStore.scans(activity)
    device.value = await doorStore.device()
    ready.value = true
    if (device.value) return send()
    try {
      await load()
      line.value = 'together'
    } catch (error) {
      refusal.value = error instanceof Refused ? error.body.message : ''
      line.value = error instanceof Refused && error.status < 500 ? 'refused' : 'away'
    }
  }

  /** The event is over: the list leaves this phone. */
  async function leave(): Promise<void> {
    over.value = true
    const at = now()
    if (!onPaper) door.value = null
    await doorStore.eraseOver(at)
  }

  const timer = setInterval(() => {
    if (!over.value && door.value && now() >= door.value.eraseAt) void leave()
    void send()
  }, EVERY_MS)
  const again = () => void send()
  addEventListener('online', again)
  onScopeDispose(() => {
    clearInterval(timer)
    removeEventListener('online', again)
  })
  void start()

  return {
    ...{ door, device, line, refusal, ready, over, attendance, figures, unsent, ledger },
    ...{ now, write, send, nameDevice },
    /** What to say about what the camera read or somebody typed. */
    ask: (text: string): DoorAnswer => doorAnswer(attendance.value, readTicketText(text), sha256Hex),
    /** What a device is called: the name its holder gave it. */
    deviceName: (id: string): string =>
      id === device.value?.device
        ? device.value.name
        : (door.value?.devices.find((one) => one.device === id)?.name ?? ''),
  }
}
export type Door = ReturnType<typeof useDoor>
