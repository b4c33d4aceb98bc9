// Works without it: code stays folded, with it all code opens at once.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  const button = document.getElementById('code-switch');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const show = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', show);
      button.textContent = show ? 'Hide all code' : 'Show all code';
      all('details.source').forEach(code => { code.open = show; });
    });
  }

  // On a narrow screen the table of contents would push the text away.
  if (matchMedia('(max-width: 75em)').matches) all('.contents > details').forEach(list => { list.open = false; });

  // A link may lead into something folded.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  // Only what scrolls needs to be reached by the keyboard.
  const regions = all('.table-region, .foreign, pre[tabindex]');
  const reach = () => regions.forEach(region => {
    if (region.scrollWidth > region.clientWidth + 1) region.setAttribute('tabindex', '0');
    else region.removeAttribute('tabindex');
  });
  addEventListener('resize', reach);
  document.addEventListener('toggle', reach, true);
  reach();

  document.documentElement.dataset.drawn = 'yes';
})();
