import { expect, it } from 'vitest'
import { decodeEntities } from './entities.ts'

it.each([
  ['&lt;甲&gt; &amp; &quot;乙&quot; &apos;', '<甲> & "乙" \''],
  ['&#24352;&#x5f20;&#X5F20;', '张张张'],
  ['&amp;lt; &#38;lt; &amp;#24352;', '&lt; &lt; &#24352;'],
  ['&nbsp; &#xD800; &#1114112; &#0; & ;', '&nbsp; &#xD800; &#1114112; &#0; & ;'],
])('%s', (printed, read) => expect(decodeEntities(printed)).toBe(read))
