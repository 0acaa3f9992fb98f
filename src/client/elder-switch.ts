import { choose } from './reading.ts';

/** 长者模式: larger type and targets, on or off. */
class ElderSwitch extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', () => choose(({ elder }) => ({ elder: !elder })));
  }
}

customElements.define('elder-switch', ElderSwitch);
