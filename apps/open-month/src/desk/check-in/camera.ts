import { onScopeDispose, ref, type Ref } from 'vue'

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
interface DetectorMaker {
  new (options: { formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

const EVERY_MS = 150
/** The same code in front of the camera is told once in so long. */
const QUIET_MS = 3000

const maker = () => (globalThis as unknown as { BarcodeDetector?: DetectorMaker }).BarcodeDetector

/** Whether this browser reads QR codes with its camera by itself; on a page without a secure connection no browser does. */
export async function canRead(): Promise<boolean> {
  const Maker = maker()
  if (!Maker || !navigator.mediaDevices) return false
  const formats = await Maker.getSupportedFormats().catch((): readonly string[] => [])
  return formats.includes('qr_code')
}

/** Reads QR codes from the camera into `read` while it is on. `trouble` where the camera was not given. */
export function useCamera(video: Readonly<Ref<HTMLVideoElement | null>>, read: (text: string) => void) {
  const on = ref(false)
  const trouble = ref(false)
  let stream: MediaStream | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = { text: '', at: 0 }

  async function look(detector: Detector): Promise<void> {
    if (!on.value || !video.value) return
    const [code] = await detector.detect(video.value).catch(() => [])
    if (code && (code.rawValue !== last.text || Date.now() - last.at > QUIET_MS)) read(code.rawValue)
    if (code) last = { text: code.rawValue, at: Date.now() }
    timer = setTimeout(() => void look(detector), EVERY_MS)
  }

  async function start(): Promise<void> {
    const Maker = maker()
    if (!Maker || !video.value) return
    trouble.value = false
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      video.value.srcObject = stream
      await video.value.play()
      on.value = true
      void look(new Maker({ formats: ['qr_code'] }))
    } catch {
      trouble.value = true
      stop()
    }
  }

  function stop(): void {
    on.value = false
    clearTimeout(timer)
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = null
  }

  onScopeDispose(stop)
  return { on, trouble, start, stop }
}
