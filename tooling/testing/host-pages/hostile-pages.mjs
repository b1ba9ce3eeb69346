// The pages that make life hard for whatever is embedded in them, each as some bureau's site really has it.

/** Where scripts may come from and calls may go; nothing else of ours is needed by a page's policy. */
const closed = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"

/**
 * `does`: what the page does to widgets. `form`: which of the three ways to embed stands in it. `policy`: its Content-Security-Policy,
 * from the platform's origin, the hashes of the single files in it and the hash of its own inline script.
 */
export const HOSTILE_PAGES = [
  {
    name: 'reset',
    file: 'reset.html',
    form: 'loader',
    does: {
      zh: '样式重置：清掉边距、列表、焦点框和表单外观，大写、不换行、字距加宽',
      en: 'A CSS reset: no margins, list marks, focus rings or form looks; upper case, no wrapping, wide letters',
    },
  },
  {
    name: 'unset',
    file: 'unset.html',
    form: 'loader',
    does: { zh: '* { all: unset !important }', en: '* { all: unset !important }' },
  },
  {
    name: 'hidden',
    file: 'hidden.html',
    form: 'loader',
    does: {
      zh: '按钮、输入框、表单和常见类名一律隐藏，所在区块透明、变形、裁剪、零高',
      en: 'Hides buttons, fields, forms and common class names; makes the embedding block clear, shifted, clipped and of no height',
    },
  },
  {
    name: 'csp-loader',
    file: 'csp-loader.html',
    form: 'loader',
    policy: ({ platform, inline }) => `${closed}; script-src '${inline}' ${platform}; connect-src ${platform}`,
    does: {
      zh: '严格内容策略：自家脚本按哈希放行，只允许平台的脚本和接口',
      en: 'A strict policy: its own script by hash, scripts and calls of the platform alone',
    },
  },
  {
    name: 'csp-single',
    file: 'csp-single.html',
    form: 'single',
    policy: ({ platform, inline, hashes }) =>
      `${closed}; script-src ${[inline, ...hashes].map((hash) => `'${hash}'`).join(' ')}; connect-src ${platform}`,
    does: {
      zh: '只按哈希放行脚本：用单文件形式，带完整性校验',
      en: 'Scripts by hash only: the single-file form, with integrity',
    },
  },
  {
    name: 'trusted-types',
    file: 'trusted-types.html',
    form: 'loader',
    policy: ({ platform }) =>
      `${closed}; script-src 'self' ${platform}; connect-src ${platform}; require-trusted-types-for 'script'; trusted-types 'none'`,
    does: {
      zh: "可信类型：require-trusted-types-for 'script'; trusted-types 'none'",
      en: "Trusted Types: require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'base',
    file: 'base.html',
    form: 'loader',
    does: {
      zh: '<base href> 指向别处，<base target> 指向顶层窗口',
      en: '<base href> points elsewhere, <base target> to the top window',
    },
  },
  {
    name: 'patched',
    file: 'patched.html',
    form: 'loader',
    does: {
      zh: 'jQuery 3 与 Prototype 1.7 同页：改写 Array.from、bind、entries、toJSON，扩展 Object.prototype，吞掉表单提交和按键',
      en: 'jQuery 3 beside Prototype 1.7: other Array.from, bind, entries, toJSON; a longer Object.prototype; swallowed submits and keys',
    },
  },
  {
    name: 'quirks',
    file: 'quirks.html',
    form: 'loader',
    does: { zh: '没有文档类型的怪异模式，表格和 font 排版', en: 'Quirks mode: no doctype, tables and font tags' },
  },
  {
    name: 'right-to-left',
    file: 'right-to-left.html',
    form: 'loader',
    does: { zh: '从右到左的页面', en: 'A right-to-left page' },
  },
  {
    name: 'zoom',
    file: 'zoom.html',
    form: 'loader',
    screen: { width: 640, height: 450, scale: 2 },
    does: {
      zh: '浏览器放大到200%（1280像素的屏幕）',
      en: 'The browser zoomed to 200 % (on a screen of 1280 px)',
    },
  },
  {
    name: 'large-print',
    file: 'large-print.html',
    form: 'loader',
    does: { zh: '只把文字放大到200%', en: 'Text alone at 200 %' },
  },
  {
    name: 'body-zoom',
    file: 'body-zoom.html',
    form: 'loader',
    does: { zh: '网站工具条用 body { zoom: 2 } 放大', en: 'The site’s own bar sets body { zoom: 2 }' },
  },
  {
    name: 'vue-3',
    file: 'vue.html',
    library: 'vue-3.js',
    form: 'loader',
    does: {
      zh: '页面自己的 Vue 3 以文档为模板，把组件标签重新画一遍',
      en: 'The page’s own Vue 3 takes the document as its template and draws our elements anew',
    },
  },
  {
    name: 'vue-2',
    file: 'vue.html',
    library: 'vue-2.js',
    form: 'loader',
    does: { zh: '同上，Vue 2.7', en: 'The same with Vue 2.7' },
  },
  {
    name: 'in-shadow',
    file: 'in-shadow.html',
    form: 'loader',
    // A loader does not look into other components: the page names the tags.
    named: true,
    does: {
      zh: '在网站自己组件的开放影子根里，由脚本后加',
      en: 'Inside an open shadow root of the site’s own component, added by script',
    },
  },
  {
    name: 'sandbox',
    file: 'sandbox.html',
    sandbox: 'allow-scripts allow-forms',
    inner: 'sandboxed.html',
    form: 'loader',
    does: {
      zh: '在不透明来源的 iframe sandbox 里（Origin: null）：只有平台对所有网站开放时可用；平台列有名单时拒绝，并说明原因',
      en: 'In an iframe sandbox of opaque origin (Origin: null): works where the platform lets every site embed; where it lists sites, refused in plain words',
    },
  },
  {
    name: 'sandbox-same-origin',
    file: 'sandbox.html',
    sandbox: 'allow-scripts allow-forms allow-same-origin allow-popups',
    inner: 'sandboxed.html',
    form: 'loader',
    does: {
      zh: '在保留来源的 iframe sandbox 里：与所在网站同样对待',
      en: 'In an iframe sandbox that keeps its origin: treated as the site around it',
    },
  },
  {
    name: 'frame',
    file: 'frame.html',
    form: 'frame',
    policy: ({ platform }) => `${closed}; script-src ${platform}/widgets/v1/resize.js; frame-src ${platform}`,
    does: {
      zh: '不许别人的脚本进页面：用平台自己的 iframe 形式，自动高度',
      en: 'No script of others in the page: the platform’s own iframe form with automatic height',
    },
  },
]
