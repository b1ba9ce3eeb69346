import type { Chapter } from './guide.ts'

/** The guide in Chinese; `{platform}` is this platform's origin, `{loader}` its loader, `{tag}` a widget there is. */
export const GUIDE_ZH: readonly Chapter[] = [
  {
    id: 'trouble',
    title: '遇到问题',
    entries: [
      {
        question: '什么都没有显示',
        answer: [
          '先看组件标签还在不在：在浏览器里打开网页，按 F12，在“元素”里搜索 {tag}。没有，多半是编辑器把它删了，见下面“编辑器删掉了标签”。',
          '标签还在，看它的 data-gk-state：waiting 表示还没滚动到附近，failed 表示载入失败，没有这个属性表示加载器没有运行。后两种情况用检查工具看是哪一条策略拦住的。',
          '只看到标签里自带的那个链接，也说明组件没有运行。读者这时仍能由它打开完整页面。',
        ],
        see: 'check',
      },
      {
        question: '被内容安全策略拦住',
        answer: [
          '浏览器控制台里会出现 Refused to load 或 violates the following Content Security Policy。加载器和单个文件需要 script-src 与 connect-src 写上本平台，框架只需要 frame-src。不需要 style-src、img-src、font-src，也不需要 unsafe-inline。',
        ],
        code: 'script-src {platform}; connect-src {platform}',
        see: 'check',
      },
      {
        question: '策略用随机数（nonce）放行脚本',
        answer: [
          '策略里有 strict-dynamic 时，浏览器不看网址，只看随机数：给我们的 script 标签加上您自己的 nonce，和您别的脚本一样。connect-src 仍要写上本平台。',
          '随机数每次打开网页都要换新的，由您的程序放进去，不要写死在模板里。',
        ],
        code: '<script nonce="…" async crossorigin src="{loader}"></script>',
      },
      {
        question: '显示“这个网站还没有登记”，或者框架显示“拒绝连接”',
        answer: [
          '组件只在登记过的网站上工作。请把网站的来源（协议、域名和端口，不带路径）告诉本单位，登记后一秒内生效，网页不用改，重新打开即可。',
          '带 www 和不带 www 的、手机站、测试站，各算一个来源，要分别登记。直接从电脑里打开的网页文件（地址以 file:// 开头）没有来源，请放到登记过的网站上再看。',
        ],
      },
      {
        question: '组件的样子和网站不一样',
        answer: [
          '您的样式表进不到组件里面，组件的样式也不会影响您的网页，这是有意的。颜色、圆角、字号和字体用 --gk- 开头的变量改，写在组件标签或它外层的元素上。',
        ],
        code: '{tag} {\n  --gk-accent: #a6192e;\n  --gk-radius: 0;\n}',
      },
      {
        question: '页面载入时跳动',
        answer: [
          '加载器一看到标签就预留高度。还想更稳，把组件页上“预留高度”的几行放进样式表，脚本到来之前位置就已留好。',
        ],
      },
      {
        question: '同一页放两个组件',
        answer: [
          '加载器只写一次，标签写几个都可以，写两次加载器也没有关系。同一种组件可以出现多次，各自的属性各自算。后来由脚本加进网页的标签也会自动载入。',
        ],
      },
      {
        question: '编辑器删掉了标签',
        answer: [
          '许多内容管理系统的编辑器会删掉不认识的标签。改用 div 写法，加载器会把它换成组件，里面的内容留作后备。',
          '如果连脚本标签也会被删，请把加载器那一行放进网站模板，只放一次，编辑器里只写 div。',
        ],
        code: '<div class="gk-widget" data-gk="{name}" data-board="…">\n  <p><a href="{platform}/">打开完整页面</a></p>\n</div>',
      },
      {
        question: '用 Vue、React 写的网页',
        answer: [
          '脚本标签写在 index.html 里，组件标签写在您的模板里，不要用 div 写法：加载器会换掉那个 div，您的程序更新时就找不到它了。',
          'Vue 3 要声明 gk- 开头的标签不是 Vue 组件，否则控制台有一条警告。属性照常绑定，改了值组件会跟着变；事件用 addEventListener 监听。',
        ],
        code: "// Vue 3：vite.config.js，放进 plugins\nvue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gk-') } } })\n\n// Vue CLI：vue.config.js 的 chainWebpack 里\nconfig.module.rule('vue').use('vue-loader').tap((options) => ({\n  ...options,\n  compilerOptions: { ...options.compilerOptions, isCustomElement: (tag) => tag.startsWith('gk-') },\n}))\n\n// Vue 2：main.js\nVue.config.ignoredElements = [/^gk-/]",
      },
      {
        question: '网页是 GB2312、GBK 编码',
        answer: ['照常使用，不用转码。脚本自己说明编码，组件里的汉字不会乱。'],
      },
      {
        question: '很旧的网页（jQuery、Prototype、怪异模式、base 标签）',
        answer: [
          '组件在封闭的影子树里运行，不用全局变量，不依赖您网页上的任何库，也不受 base 标签影响。您网页的快捷键在读者往组件里打字时不会触发。',
          '浏览器太旧、不认识自定义元素时，标签里自带的内容照常显示。',
        ],
      },
      {
        question: '网站不允许运行外部脚本',
        answer: [
          '用框架（iframe）。策略里只需要 frame-src。框的高度可以用一个小脚本自动调整；不放这个脚本，就写一个固定高度，框内可以滚动。',
        ],
        code: 'frame-src {platform}',
      },
    ],
  },
  {
    id: 'versions',
    title: '版本和承诺',
    entries: [
      {
        question: '更新时要不要改网页',
        answer: [
          '不用。地址里只有大版本（/widgets/v1/）。同一个大版本里，属性、事件、外观变量和部分名称只增加不删除，也不会要求策略多写一个域名或一条指令。要做不兼容的改动就出新的大版本，旧的继续服务，并提前公布停用日期。',
        ],
      },
      {
        question: '怎样固定在一个版本',
        answer: [
          '用“单个文件”形式。文件名随内容变化，校验值写在标签里，浏览器核对后才运行，我们也无法悄悄换掉它。代价是修复和改进要由您换一行才能得到。',
        ],
      },
      {
        question: '加载器怎样保证取到的是对的文件',
        answer: [
          '加载器里写着每个文件的 sha256 校验值，浏览器先核对再运行。新版本的文件取不到时退回上一个版本；都不行，就保留标签里自带的内容，并发出 gk-failed 事件。',
        ],
      },
      {
        question: '暂停和恢复',
        answer: [
          '本单位可以暂停一个组件。大约一分钟后，再打开用加载器嵌入的网页，看到的是标签里自带的内容；用框架的，看到框里的链接。恢复后自动出现，您不用做任何事。',
          '“单个文件”不受暂停影响：它固定在您的网页里，要停用请删掉那几行。',
        ],
      },
      {
        question: '新版本会不会一下子换到所有网站',
        answer: ['可以先只换到指定的几个网站。想先试用新版本，请联系本单位。'],
      },
    ],
  },
  {
    id: 'fallback',
    title: '没有脚本、打不开时读者看到什么',
    entries: [
      {
        question: '标签里写什么',
        answer: [
          '写一句话和一个能打开完整页面的链接，组件页生成的代码里已经有了。脚本被关、被拦、取不到，或者组件被暂停时，读者看到的就是它。请不要留空。',
        ],
      },
      {
        question: '怎样知道载入失败了',
        answer: [
          '在 document 上监听 gk-failed。reason 是 load（文件取不到）、off（已暂停）或 unknown（没有这个组件），还可能是内容没有读到：refused（平台拒绝，如网站没有登记）、unreachable（连不上）、broken（平台出错）。请把这几行放在加载器之前，否则可能错过。',
        ],
        code: "document.addEventListener('gk-failed', function (event) {\n  console.log(event.detail.tag, event.detail.reason)\n})",
      },
    ],
  },
  {
    id: 'accessibility',
    title: '无障碍',
    entries: [
      {
        question: '组件做到了什么，网站还要注意什么',
        answer: [
          '组件按 WCAG 2.2 AA 级检查：可以只用键盘操作，字段有名称、说明和错误提示，支持大字（text="large"）、深色（theme="dark"）和高对比（theme="contrast"）。',
          '请用 heading-level 让组件的标题级别接上您网页的标题；框架形式请保留 iframe 的 title。改了颜色，请保证文字与底色的对比度不低于4.5。',
        ],
      },
    ],
  },
  {
    id: 'privacy',
    title: '隐私和安全审核',
    entries: [
      {
        question: '组件会发送什么',
        answer: ['不用 Cookie，不联系第三方，不读您网页上的其他内容。每个组件的每一种请求都列在一页里。'],
        see: 'sends',
      },
    ],
  },
  {
    id: 'report',
    title: '报告问题',
    entries: [
      {
        question: '告诉我们什么',
        answer: ['网页地址、组件标签那几行代码、浏览器和版本、控制台里的报错，以及检查工具的结果。请打电话：{phone}'],
      },
    ],
  },
]
