import type { Chapter } from './guide.ts'

/** The guide in English; `{platform}` is this platform's origin, `{tag}` a widget there is. */
export const GUIDE_EN: readonly Chapter[] = [
  {
    id: 'trouble',
    title: 'When something is wrong',
    entries: [
      {
        question: 'Nothing shows',
        answer: [
          'See first whether the tag is still there: open your page, press F12 and search the elements for {tag}. If it is gone, your editor has removed it; see “The editor strips the tag” below.',
          'If it is there, look at its data-gk-state: waiting means that it has not been scrolled near, failed that it could not be loaded; without the attribute the loader did not run. In the last two cases the check says which policy line is the cause.',
          'If only the link between the tags shows, the widget did not run. Your readers can still open the full page by that link.',
        ],
        see: 'check',
      },
      {
        question: 'The content security policy blocks it',
        answer: [
          'The console says “Refused to load” or “violates the following Content Security Policy”. The loader and the one-file form need this platform in script-src and connect-src; the frame needs frame-src only. Nothing is needed in style-src, img-src or font-src, and never unsafe-inline.',
        ],
        code: 'script-src {platform}; connect-src {platform}',
        see: 'check',
      },
      {
        question: 'The policy lets scripts in by a nonce',
        answer: [
          'With strict-dynamic, browsers look at the nonce and not at addresses: give our script tag your own nonce, as you do with your other scripts. connect-src still has to name this platform.',
          'A nonce has to be new each time the page is opened. Your program puts it in; never write it into a template.',
        ],
        code: '<script nonce="…" async crossorigin src="{loader}"></script>',
      },
      {
        question: 'It says that the site is not on the list, or a frame refuses to connect',
        answer: [
          'Widgets work on listed sites only. Tell the bureau the origin of your site (scheme, host and port, no path). Once listed it works within a second: your page stays as it is and is only opened again.',
          'With and without www, a mobile site and a test site are origins of their own, each to be listed. A file opened from your disk (file://) has no origin: put it on a listed site to see it.',
        ],
      },
      {
        question: 'It does not look like our site',
        answer: [
          'Your style sheet does not reach into a widget, and its styles do not reach your page. That is on purpose. Change colours, corners, size and typeface with the --gk- variables, on the tag or on any element around it.',
        ],
        code: '{tag} {\n  --gk-accent: #a6192e;\n  --gk-radius: 0;\n}',
      },
      {
        question: 'The page jumps while it loads',
        answer: [
          'The loader reserves the height the moment it sees the tag. To reserve it even before the script arrives, put the “reserved height” lines of the widget’s page into your style sheet.',
        ],
      },
      {
        question: 'Two widgets on one page',
        answer: [
          'Write the loader once and as many tags as you like; writing the loader twice does no harm. One widget may stand there several times, each with attributes of its own. Tags that a script adds later are loaded too.',
        ],
      },
      {
        question: 'The editor strips the tag',
        answer: [
          'Many content systems remove tags they do not know. Write a div instead: the loader puts the widget in its place and keeps the content as the fallback.',
          'If script tags are removed as well, put the line of the loader into the template of the site, once, and only the div into the editor.',
        ],
        code: '<div class="gk-widget" data-gk="{name}" data-board="…">\n  <p><a href="{platform}/">Open the full page</a></p>\n</div>',
      },
      {
        question: 'Pages made with Vue or React',
        answer: [
          'Put the script tag into index.html and the widget’s tag into your template. Do not use the div there: the loader replaces it, and your program would not find it again.',
          'Tell Vue 3 that tags beginning with gk- are not components of Vue, or the console has a warning. Attributes can be bound as usual and the widget follows them; listen to its events with addEventListener.',
        ],
        code: "// Vue 3: vite.config.js, among the plugins\nvue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gk-') } } })\n\n// Vue CLI: vue.config.js, in chainWebpack\nconfig.module.rule('vue').use('vue-loader').tap((options) => ({\n  ...options,\n  compilerOptions: { ...options.compilerOptions, isCustomElement: (tag) => tag.startsWith('gk-') },\n}))\n\n// Vue 2: main.js\nVue.config.ignoredElements = [/^gk-/]",
      },
      {
        question: 'Pages in GB2312 or GBK',
        answer: ['Use the code as it is and convert nothing: the script states its own encoding.'],
      },
      {
        question: 'Very old pages (jQuery, Prototype, quirks mode, a base element)',
        answer: [
          'A widget lives in a shadow tree of its own, uses no globals and none of your libraries, and does not mind a base element. Your page’s hotkeys do not fire while somebody types into it.',
          'In a browser too old for custom elements, the content between the tags shows.',
        ],
      },
      {
        question: 'Our site runs no script of others',
        answer: [
          'Use the frame. Its policy needs frame-src only. A small script can adjust its height; leave that out and give the frame a fixed height, and it scrolls inside.',
        ],
        code: 'frame-src {platform}',
      },
    ],
  },
  {
    id: 'versions',
    title: 'Versions and promises',
    entries: [
      {
        question: 'Do we edit pages for an update?',
        answer: [
          'No. The address holds the major version only (/widgets/v1/). Within a major, attributes, events, variables and parts are added and never removed, and your policy never needs a further host or directive. A change that would break pages becomes a new major; the old one keeps being served, and its end is announced ahead.',
        ],
      },
      {
        question: 'How do we stay at one version?',
        answer: [
          'Take the one-file form. The name of the file changes with its content and its hash stands in your tag: the browser checks it before it runs, and we cannot replace it unnoticed. In return you change a line to get fixes.',
        ],
      },
      {
        question: 'How does the loader know that a file is the right one?',
        answer: [
          'It carries the sha256 hash of every file, and the browser checks it before the file runs. When a file of the new version cannot be had, the version before is used; when neither can, the content between the tags stays and a gk-failed event is sent.',
        ],
      },
      {
        question: 'Switching off and on',
        answer: [
          'The bureau can switch a widget off. After about a minute, pages with the loader are opened with the content between the tags, and frames with a link. When it is switched on again it returns by itself.',
          'The single file is not affected: it is pinned in your page. To stop using it, remove its lines.',
        ],
      },
      {
        question: 'Does a new version reach all sites at once?',
        answer: ['It can be given to named sites first. Call the bureau to be one of them.'],
      },
    ],
  },
  {
    id: 'fallback',
    title: 'What readers see without scripts, or when it fails',
    entries: [
      {
        question: 'What goes between the tags',
        answer: [
          'One sentence and a link to the full page; the code we generate has both. It shows when scripts are off, blocked or missing, and when the widget is switched off. Please do not leave it empty.',
        ],
      },
      {
        question: 'How to know that it failed',
        answer: [
          'Listen for gk-failed on document. Its reason is load (a file is missing), off (switched off) or unknown (no such widget), or its content could not be read: refused (by the platform, as for a site that is not listed), unreachable, or broken (an error of the platform). Put these lines before the loader, or you may miss the event.',
        ],
        code: "document.addEventListener('gk-failed', function (event) {\n  console.log(event.detail.tag, event.detail.reason)\n})",
      },
    ],
  },
  {
    id: 'accessibility',
    title: 'Accessibility',
    entries: [
      {
        question: 'What widgets do, and what is yours to do',
        answer: [
          'Widgets are checked against WCAG 2.2 AA: keyboard alone, names, hints and errors for every field, large text (text="large"), dark (theme="dark") and high contrast (theme="contrast").',
          'Set heading-level so that the headings follow those of your page, and keep the title of an iframe. If you change colours, keep the contrast of text at 4.5 or more.',
        ],
      },
    ],
  },
  {
    id: 'privacy',
    title: 'Privacy and security review',
    entries: [
      {
        question: 'What do widgets send?',
        answer: [
          'No cookies, no third party, nothing read from the rest of your page. Every call of every widget is listed on one page.',
        ],
        see: 'sends',
      },
    ],
  },
  {
    id: 'report',
    title: 'Report a problem',
    entries: [
      {
        question: 'What to tell us',
        answer: [
          'The address of the page, the lines with the widget, the browser and its version, errors in the console, and what the check says. Call: {phone}',
        ],
      },
    ],
  },
]
