import type { CheckInView, Scan } from '@gongkai/events/attendance'

/** The list of an activity as this phone holds it, without the scans. */
export interface KeptDoor extends Omit<CheckInView, 'scans' | 'now'> {
  /** When it was last compared with the server, by the server's clock. */
  readonly syncedAt: number
  /** How far the server's clock is ahead of this phone's, in milliseconds. */
  readonly ahead: number
}

/** A scan as this phone holds it: `sent` once the server has it. */
export interface KeptScan {
  readonly activity: string
  readonly device: string
  readonly seq: number
  readonly scan: Scan
  readonly sent: boolean
}

/** What this phone is called at the doors. */
export interface ThisDevice {
  readonly device: string
  readonly name: string
}

const NAME = 'gk-check-in'

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the store of this browser failed'))
  })

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('the store of this browser failed'))
  })

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('doors', { keyPath: 'activity' })
      request.result.createObjectStore('scans', { keyPath: ['activity', 'device', 'seq'] })
      request.result.createObjectStore('device')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => {
      opened = null
      reject(request.error ?? new Error('this browser keeps nothing'))
    }
  })
  return opened
}

const ofActivity = (activity: string) => IDBKeyRange.bound([activity], [activity, []])

/** The store of check-in in this browser. What was written is there after a reload, a crash and an empty battery. */
export const doorStore = {
  async door(activity: string): Promise<KeptDoor | null> {
    const db = await open()
    return (await done<KeptDoor | undefined>(db.transaction('doors').objectStore('doors').get(activity))) ?? null
  },

  async keepDoor(door: KeptDoor): Promise<void> {
    const transaction = (await open()).transaction('doors', 'readwrite')
    transaction.objectStore('doors').put(door)
    await committed(transaction)
  },

  async scans(activity: string): Promise<KeptScan[]> {
    const db = await open()
    return done<KeptScan[]>(db.transaction('scans').objectStore('scans').getAll(ofActivity(activity)))
  },

  /** Writes scans, in one go; `gone` are taken out in the same go (those that got another number). */
  async keepScans(scans: readonly KeptScan[], gone: readonly KeptScan[] = []): Promise<void> {
    const transaction = (await open()).transaction('scans', 'readwrite')
    const store = transaction.objectStore('scans')
    for (const { activity, device, seq } of gone) store.delete([activity, device, seq])
    for (const scan of scans) store.put(scan)
    await committed(transaction)
  },

  /** Writes one scan under this device's next number, read in the same transaction: two windows of one phone never draw the same. */
  async append(activity: string, device: string, make: (seq: number) => Scan): Promise<KeptScan> {
    const transaction = (await open()).transaction('scans', 'readwrite')
    const store = transaction.objectStore('scans')
    const own = IDBKeyRange.bound([activity, device], [activity, device, Infinity])
    const last = await done(store.openKeyCursor(own, 'prev'))
    const [, , before = 0] = (last?.primaryKey ?? []) as [string?, string?, number?]
    const kept = { activity, device, seq: before + 1, scan: make(before + 1), sent: false }
    store.add(kept)
    await committed(transaction)
    return kept
  },

  async device(): Promise<ThisDevice | null> {
    const db = await open()
    return (await done<ThisDevice | undefined>(db.transaction('device').objectStore('device').get('this'))) ?? null
  },

  async keepDevice(device: ThisDevice): Promise<void> {
    const transaction = (await open()).transaction('device', 'readwrite')
    transaction.objectStore('device').put(device, 'this')
    await committed(transaction)
  },

  /** Takes the lists of activities that are over off this phone, and their scans once the server has them. */
  async eraseOver(now: number): Promise<void> {
    const db = await open()
    const doors = await done<KeptDoor[]>(db.transaction('doors').objectStore('doors').getAll())
    for (const { activity, eraseAt } of doors) {
      if (eraseAt > now) continue
      const scans = await this.scans(activity)
      const transaction = db.transaction(['doors', 'scans'], 'readwrite')
      transaction.objectStore('doors').delete(activity)
      for (const { device, seq, sent } of scans)
        if (sent) transaction.objectStore('scans').delete([activity, device, seq])
      await committed(transaction)
    }
  },
}
