// A component of the site's own kit: it shows its template inside an open shadow root.
customElements.define(
  'sl-panel',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return
      this.attachShadow({ mode: 'open' }).append(this.querySelector('template').content.cloneNode(true))
    }
  },
)
