import { PdfFile } from './pdf-syntax.ts'

/** A file that asks for a password before it shows anything: its check values fit no empty password. */
export function locked(content: string, salt: string): Uint8Array {
  const file = new PdfFile()
  const stream = file.stream('', content)
  const page = file.add('null')
  const pages = file.add(`<</Type/Pages/Kids[${page} 0 R]/Count 1>>`)
  file.replace(page, `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 595 842]/Contents ${stream} 0 R>>`)
  const root = file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`)
  const check = Buffer.from(salt.padEnd(32, 'x')).toString('hex')
  const encrypt = file.add(`<</Filter/Standard/V 1/R 2/O<${check}>/U<${check}>/P -4>>`)
  return file.write(root, `/Encrypt ${encrypt} 0 R/ID[<${check}><${check}>]`)
}
