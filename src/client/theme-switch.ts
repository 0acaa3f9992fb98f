import { choose, isTheme } from './reading.ts';

/** 明暗: as the system says, light, or dark; one button each, so that the choice can be seen before it is made. */
class ThemeSwitch extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      const theme = (target as Element).closest('button')?.value;
      if (isTheme(theme)) choose(() => ({ theme }));
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
