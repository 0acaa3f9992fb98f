{
  const root = document.documentElement;
  const restore = () => {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem('reading'));
    } catch {}
    const elder = kept?.elder === true;
    const theme = /^(dark|light)$/.exec(kept?.theme)?.[0];
    root.toggleAttribute('data-elder', elder);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const it of document.querySelectorAll('reading-tools button'))
      it.setAttribute('aria-pressed', it.value === 'elder' ? elder : it.value === (theme ?? 'auto'));
  };
  root.dataset.script = '';
  restore();
  for (const type of ['DOMContentLoaded', 'pageshow']) addEventListener(type, restore);
  addEventListener('focusin', ({ target: { dataset: it } }) => it.warm && import(it.warm));
  addEventListener('click', ({ target }) => {
    const it = target.closest('[data-module] button');
    if (!it) return;
    const { dataset } = it.closest('[data-module]');
    const { module } = dataset;
    delete dataset.module;
    import(module).then(
      () => it.click(),
      () => (dataset.module = module),
    );
  });
}
