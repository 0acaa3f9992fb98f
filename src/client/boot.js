(() => {
  const root = document.documentElement;
  const restore = () => {
    let chosen;
    try {
      chosen = JSON.parse(localStorage.getItem('reading'));
    } catch {}
    const elder = chosen?.elder === true;
    const [theme] = /^(dark|light)$/.exec(chosen?.theme) ?? [];
    root.toggleAttribute('data-elder', elder);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const button of document.querySelectorAll('reading-tools button'))
      button.setAttribute('aria-pressed', button.value === 'elder' ? elder : button.value === (theme ?? 'auto'));
  };
  root.dataset.script = '';
  restore();
  for (const type of ['DOMContentLoaded', 'pageshow']) addEventListener(type, restore);
  addEventListener('click', ({ target }) => {
    const button = target.closest('[data-module] button');
    if (!button) return;
    const { dataset } = button.closest('[data-module]');
    const { module } = dataset;
    delete dataset.module;
    import(module).then(
      () => button.click(),
      () => (dataset.module = module),
    );
  });
})();
