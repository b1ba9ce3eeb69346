/** Sends what was typed and not sent, and says whether nothing is left. */
type Send = () => Promise<boolean>

const senders = new Set<Send>()
const pause = (ms: number) => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms))

/** What is typed here is sent before the person signs out. The answer takes it back. */
export function keepWorkOf(send: Send): () => void {
  senders.add(send)
  return () => void senders.delete(send)
}

/** Sends all that is typed and not sent; false where something could not be within this time. What is on its way is waited for. */
export async function sendAll(most = 2_000): Promise<boolean> {
  const until = Date.now() + most
  for (;;) {
    const late = pause(until - Date.now()).then(() => [false])
    const all = await Promise.race([Promise.all([...senders].map((send) => send())), late])
    if (all.every(Boolean)) return true
    if (Date.now() >= until) return false
    await pause(200)
  }
}
