/** 打印本页: fetched at the first press, as the browser's own menu is far away on a phone. */
class PrintButton extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
