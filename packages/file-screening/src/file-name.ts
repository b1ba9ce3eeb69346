import type { ContentKind } from './content-kind.ts'

/** What the endings of names promise. A name without a known ending promises nothing. */
const PROMISED: ReadonlyMap<string, readonly ContentKind[]> = new Map(
  Object.entries<readonly ContentKind[]>({
    txt: ['text', 'mail', 'xml', 'html', 'svg'],
    md: ['text', 'html', 'xml', 'svg'],
    log: ['text', 'xml'],
    csv: ['text'],
    tsv: ['text'],
    json: ['text'],
    jsonl: ['text'],
    geojson: ['text'],
    yml: ['text'],
    yaml: ['text'],
    css: ['text'],
    js: ['text'],
    html: ['html', 'xml', 'text'],
    htm: ['html', 'xml', 'text'],
    xhtml: ['html', 'xml'],
    mht: ['mail', 'text'],
    eml: ['mail', 'text'],
    xml: ['xml', 'html', 'svg', 'text'],
    svg: ['svg'],
    rtf: ['rtf'],
    pdf: ['pdf'],
    jpg: ['jpeg'],
    jpeg: ['jpeg'],
    jpe: ['jpeg'],
    jfif: ['jpeg'],
    png: ['png'],
    gif: ['gif'],
    webp: ['webp'],
    tif: ['tiff'],
    tiff: ['tiff'],
    heic: ['heic'],
    heif: ['heic'],
    avif: ['heic'],
    bmp: ['bmp'],
    zip: ['zip'],
    docx: ['docx', 'encrypted-office'],
    dotx: ['docx', 'encrypted-office'],
    docm: ['docm', 'encrypted-office'],
    dotm: ['docm', 'encrypted-office'],
    xlsx: ['xlsx', 'encrypted-office'],
    xltx: ['xlsx', 'encrypted-office'],
    xlsm: ['xlsm', 'encrypted-office'],
    xltm: ['xlsm', 'encrypted-office'],
    xlsb: ['xlsb', 'encrypted-office'],
    pptx: ['pptx', 'encrypted-office'],
    ppsx: ['pptx', 'encrypted-office'],
    potx: ['pptx', 'encrypted-office'],
    pptm: ['pptm', 'encrypted-office'],
    ppsm: ['pptm', 'encrypted-office'],
    potm: ['pptm', 'encrypted-office'],
    odt: ['odt'],
    ods: ['ods'],
    odp: ['odp'],
    ofd: ['ofd'],
    doc: ['doc', 'ole'],
    dot: ['doc', 'ole'],
    wps: ['doc', 'ole', 'docx'],
    xls: ['xls', 'ole'],
    et: ['xls', 'ole', 'xlsx'],
    ppt: ['ppt', 'ole'],
    dps: ['ppt', 'ole', 'pptx'],
    msg: ['msg', 'ole'],
    rar: ['rar'],
    '7z': ['7z'],
    gz: ['gzip'],
    tgz: ['gzip'],
    bz2: ['bzip2'],
    xz: ['xz'],
    tar: ['tar'],
    cab: ['cab'],
    iso: ['iso'],
    exe: ['program'],
    dll: ['program'],
    com: ['program', 'text'],
    scr: ['program'],
    msi: ['ole'],
    bat: ['text'],
    cmd: ['text'],
    ps1: ['text'],
    vbs: ['text'],
    sh: ['program', 'text'],
    lnk: ['shortcut'],
    mp3: ['media'],
    mp4: ['media'],
    mov: ['media'],
    avi: ['media'],
    wav: ['media'],
    db: ['database'],
  }),
)

const PICTURES = new Set<ContentKind>(['jpeg', 'png', 'gif', 'webp', 'tiff', 'heic', 'bmp'])

/** Endings that a computer runs when somebody opens the file. */
const RUNNABLE = new Set([
  'exe',
  'dll',
  'com',
  'scr',
  'msi',
  'bat',
  'cmd',
  'ps1',
  'vbs',
  'js',
  'jar',
  'lnk',
  'hta',
  'pif',
])

export function endingOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const dot = last.lastIndexOf('.')
  return dot < 0
    ? ''
    : last
        .slice(dot + 1)
        .trim()
        .toLowerCase()
}

/** Why a name does not fit its content, as the plain name of a rule; null where it does. */
export function misnamed(name: string, kind: ContentKind): string | null {
  const ending = endingOf(name)
  if (kind === 'program') return RUNNABLE.has(ending) || ending === 'sh' ? 'program' : 'program-in-disguise'
  // A sign that turns the direction of writing makes `附件fdp.exe` read as `附件exe.pdf`.
  if (/[\u202a-\u202e\u2066-\u2069]/.test(name)) return 'turned-name'
  const before = endingOf(name.slice(0, Math.max(0, name.lastIndexOf('.'))))
  if (before !== ending && RUNNABLE.has(ending) && PROMISED.get(before)) return 'double-ending'
  if (RUNNABLE.has(before) && before !== 'com' && before !== 'js' && PROMISED.get(ending)) return 'double-ending'
  const promised = PROMISED.get(ending)
  if (!promised || kind === 'empty' || promised.includes(kind)) return null
  // Chat programs save pictures of any form under the first ending at hand.
  return PICTURES.has(kind) && promised.some((one) => PICTURES.has(one))
    ? 'another-form-of-picture'
    : 'ending-and-content-differ'
}

/** Whether a file of this name cannot be empty: a text can, a document or a picture was lost on its way. */
export function promisesContent(name: string): boolean {
  const promised = PROMISED.get(endingOf(name))
  return promised !== undefined && !promised.includes('text')
}

/** Names that leave their folder when unpacked, or that name a place of one computer. */
export function leavesItsFolder(name: string): boolean {
  return /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name) || /^(?:[\\/]|[A-Za-z]:)/.test(name) || name.includes('\0')
}
