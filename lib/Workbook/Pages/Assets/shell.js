// Works without it: code stays folded, every link leads where it says. With it: colours to choose, all code at once,
// code to copy, contents that follow.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const root = document.documentElement;

  // Colours: the system's, or those chosen here. What draws hears of it.
  const theme = document.getElementById('theme');
  theme.parentElement.hidden = false;
  theme.value = root.dataset.theme || 'system';
  theme.addEventListener('change', () => {
    if (theme.value === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme.value;
    try { localStorage.setItem('workbook-theme', theme.value); } catch { /* Then for this page only. */ }
    showColours();
    document.dispatchEvent(new Event('theme'));
  });

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

  const copied = async text => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.body.appendChild(document.createElement('textarea'));
      area.value = text;
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };
  all('details.source > pre').forEach(code => {
    const copy = document.createElement('button');
    copy.type = 'button';
    copy.className = 'copy';
    copy.textContent = 'Copy';
    copy.addEventListener('click', async () => {
      await copied(code.textContent);
      copy.textContent = 'Copied';
      setTimeout(() => { copy.textContent = 'Copy'; }, 2000);
    });
    code.before(copy);
  });

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
  const regions = all('.table-region, .foreign, pre');
  const reach = () => regions.forEach(region => {
    if (region.scrollWidth > region.clientWidth + 1) region.setAttribute('tabindex', '0');
    else region.removeAttribute('tabindex');
  });
  addEventListener('resize', reach);
  document.addEventListener('toggle', reach, true);
  reach();

  // The contents tell where one is: the last heading that has passed the upper edge.
  const places = all('.contents li[class] > a').map(link => [link, document.getElementById(
    decodeURIComponent(link.hash.slice(1)))]).filter(([, heading]) => heading);
  let waiting = false, here;
  const follow = () => {
    waiting = false;
    const shown = places.filter(([, heading]) => heading.offsetParent);
    const end = root.scrollTop + innerHeight >= root.scrollHeight - 2;
    const passed = end ? shown : shown.filter(([, heading]) => heading.getBoundingClientRect().top < 120);
    const [link] = passed[passed.length - 1] || [];
    if (link === here) return;
    if (here) here.removeAttribute('aria-current');
    here = link;
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    const list = link.closest('.contents');
    const [box, row] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    if (row.top < box.top || row.bottom > box.bottom) list.scrollTop += row.top - box.top - box.height / 3;
  };
  addEventListener('scroll', () => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  }, { passive: true });
  follow();

  root.dataset.drawn = 'yes';
})();
