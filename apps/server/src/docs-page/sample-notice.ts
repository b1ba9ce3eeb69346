import { strToU8, zipSync, type Zippable } from 'fflate'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Where the page says that the file lies, and under which name it is screened. */
export const SAMPLE_NOTICE = 'docs/sample-notice.docx'

function run(text: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

const deleted =
  '<w:del w:id="1" w:author="王晓芸" w:date="2026-03-02T09:00:00Z"><w:r><w:delText>二十万元</w:delText></w:r></w:del>' +
  `<w:ins w:id="2" w:author="王晓芸" w:date="2026-03-02T09:00:00Z">${run('十五万元')}</w:ins>`

const paragraphs = [
  run('关于专利质押贴息申报的通知（示例）'),
  run('每家企业全年贴息不超过') + deleted + run('。'),
  // One number in three runs, as an editor leaves it after a correction.
  run('联系人：陶立群，身份证号') + run('1101') + run('011990', '<w:b/>') + run('03074397') + run('。'),
  run('材料请交服务窗口。') + run('拟支持名单另附，会前勿传。', '<w:vanish/>'),
]

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    '</Types>',
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>' +
    `<Relationship Id="r2" Target="docProps/core.xml" Type="${PACKAGE}/relationships/metadata/core-properties"/>` +
    '</Relationships>',
  'docProps/core.xml':
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    '<dc:creator>王晓芸</dc:creator></cp:coreProperties>',
  'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map((one) => `<w:p>${one}</w:p>`).join('')}</w:body></w:document>`,
}

/** A notice as a clerk might upload it, with four things in it that its page does not show. The same bytes every time. */
export function sampleNotice(): Uint8Array {
  const mtime = new Date(2026, 0, 1)
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(XML + text), { mtime, level: 6 }]
  return zipSync(files)
}
