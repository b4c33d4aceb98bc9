// Search over all pages, previews of what links lead to, and what to say where a page lies alone. All three read the
// list of passages that every page carries: [page, anchor, title, text, cell], pages as [address, label].
(() => {
  const store = document.getElementById('passages');
  if (!store) return;
  let reading;
  const passages = () => reading ??= (async () => {
    const bytes = Uint8Array.from(atob(store.textContent), letter => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return JSON.parse(await new Response(plain).text());
  })();
  const page = store.dataset.page;
  const make = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);

  // Addresses: those of the site are files, or parts of this one where it holds them all.
  const part = address => document.getElementById(decodeURIComponent(address.split('#')[1] || ''));
  const led = link => link && /^(#|[^/:?#]+\.html(#|$))/.test(link.getAttribute('href') || '')
    ? link.getAttribute('href') : null;
  const of = ([address], anchor) => anchor === '' ? address : address.startsWith('#')
    ? `${address}--${encodeURIComponent(anchor)}` : `${address === page ? '' : address}#${encodeURIComponent(anchor)}`;

  // Search.
  const field = document.getElementById('search'), list = document.getElementById('found');
  const fold = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  const most = 30;
  const marked = (text, words) => {
    const lower = fold(text), place = Math.max(0, Math.min(...words.map(word => lower.indexOf(word))
      .filter(at => at >= 0).concat(text.length)));
    const from = place < 60 || place === text.length ? 0 : text.indexOf(' ', place - 50) + 1;
    const line = make('span', '');
    if (from > 0) line.append('… ');
    const shown = text.slice(from, from + 170);
    const plain = fold(shown);
    let done = 0;
    for (let at = 0; at < plain.length && plain.length === shown.length; at++) {
      const word = words.find(each => plain.startsWith(each, at));
      if (!word) continue;
      line.append(shown.slice(done, at), make('mark', shown.slice(at, at + word.length)));
      done = at + word.length;
      at = done - 1;
    }
    line.append(shown.slice(done), from + 170 < text.length ? ' …' : '');
    return line;
  };
  const find = async () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const { pages, entries } = await passages();
    if (words.length === 0 || words.join('').length < 2) return close();
    const hits = entries.map(entry => {
      const [title, text] = [fold(entry[2]), fold(entry[3])];
      if (!words.every(word => title.includes(word) || text.includes(word))) return null;
      const weight = words.reduce((sum, word) => sum + (title.includes(word) ? 5 : 0)
        + (` ${text} `.includes(` ${word} `) ? 1 : 0), pages[entry[0]][0] === page ? 1 : 0);
      return { entry, weight };
    }).filter(Boolean).sort((a, b) => b.weight - a.weight);
    const counted = hits.length === 0 ? 'Nothing found' : `${hits.length} place${hits.length === 1 ? '' : 's'}`
      + (hits.length > most ? `, the first ${most} of them here: add a word to narrow it` : '');
    const items = make('ol', '');
    for (const { entry: [at, anchor, title, text] } of hits.slice(0, most)) {
      const item = make('li', ''), link = make('a', title || pages[at][1], { href: of(pages[at], anchor) });
      item.append(link, make('small', pages[at][1]), marked(text, words));
      items.append(item);
    }
    list.replaceChildren(make('p', counted, { role: 'status' }), items);
    list.hidden = false;
  };
  const close = () => { list.hidden = true; };
  field.closest('.search').hidden = false;
  let pause;
  field.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(find, 120); });
  field.addEventListener('focus', passages, { once: true });
  document.addEventListener('keydown', event => {
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      field.focus();
    } else if (event.key === 'Escape') {
      if (!list.hidden && list.parentElement.contains(document.activeElement)) field.focus();
      close();
      hide();
    } else if (!list.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const stops = [field, ...list.querySelectorAll('a')], at = stops.indexOf(document.activeElement);
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (at >= 0 && next) { event.preventDefault(); next.focus(); }
    }
  });
  document.addEventListener('click', event => {
    if (!list.parentElement.contains(event.target) || event.target.closest('#found a')) close();
  });

  // Previews: what is on the page as it is there, other pages in words.
  const box = make('div', '', { className: 'preview', hidden: true, id: 'preview' });
  box.setAttribute('role', 'tooltip');
  document.body.append(box);
  let soon, over, byMouse;
  const hide = () => {
    clearTimeout(soon);
    box.hidden = true;
    if (over) over.removeAttribute('aria-describedby');
    over = null;
  };
  const copyOf = whole => {
    // Of a page among others in one file, how it begins.
    const target = whole.matches('.sheet') ? whole.querySelector('h1') ?? whole : whole;
    let shown = target;
    if (/^H[1-6]$/.test(target.tagName)) {
      shown = document.createElement('div');
      let next = target.nextElementSibling;
      while (next && next.tagName !== 'P') next = next.nextElementSibling;
      shown.append(make('strong', target.textContent), next ? next.cloneNode(true) : '');
    } else if (target.tagName === 'TR') {
      shown = make('div', '');
      const cells = [...target.children].filter(cell => cell.textContent.trim());
      shown.append(...cells.map(cell => make('p', (cell.dataset.label ? `${cell.dataset.label}: ` : '')
        + cell.textContent.trim().replace(/\s+/g, ' '))));
    } else {
      shown = target.cloneNode(true);
    }
    shown.removeAttribute('id');
    shown.querySelectorAll('[id]').forEach(each => each.removeAttribute('id'));
    shown.querySelectorAll('script, button, details, .plot, .marks').forEach(each => each.remove());
    shown.querySelectorAll('.drawn').forEach(each => each.classList.remove('drawn'));
    shown.querySelectorAll('[tabindex]').forEach(each => each.removeAttribute('tabindex'));
    return shown.textContent.trim() || shown.querySelector('img') ? shown : null;
  };
  const inWords = async address => {
    const [file, anchor = ''] = address.split('#').map(decodeURIComponent);
    const { pages, entries } = await passages();
    const at = pages.findIndex(([each]) => decodeURIComponent(each) === file);
    const entry = at < 0 ? null : entries.find(each => each[0] === at && (each[1] === anchor || each[4] === anchor))
      || entries.find(each => each[0] === at);
    if (!entry) return null;
    const words = make('div', '');
    words.append(make('small', pages[at][1]), make('strong', entry[2]), make('p', entry[3]));
    return words;
  };
  const show = async link => {
    const address = led(link);
    const target = address.startsWith('#') ? part(address) : null;
    const shown = target ? copyOf(target) : address.startsWith('#') ? null : await inWords(address);
    if (!shown || over !== link) return;
    shown.inert = true;
    box.replaceChildren(shown);
    box.hidden = false;
    link.setAttribute('aria-describedby', 'preview');
    const at = link.getBoundingClientRect(), size = box.getBoundingClientRect();
    const below = at.bottom + size.height + 8 < innerHeight || at.top < size.height;
    box.style.left = `${Math.max(8, Math.min(at.left, root.clientWidth - size.width - 8)) + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 4 : at.top - size.height - 4) + scrollY}px`;
  };
  const root = document.documentElement;
  const begin = event => {
    const link = event.target.closest?.('main a[href]');
    if (link === over && link) return clearTimeout(soon);
    if (event.target.closest?.('#preview')) return clearTimeout(soon);
    hide();
    if (!led(link)) return;
    over = link;
    byMouse = event.type === 'mouseover';
    soon = setTimeout(() => show(link), 350);
  };
  document.addEventListener('mouseover', event => {
    if (event.target.closest?.('main a[href], #preview')) begin(event);
    else if (over && byMouse) { clearTimeout(soon); soon = setTimeout(hide, 250); }
  });
  document.addEventListener('focusin', begin);

  // A page that was sent alone: a link to another page says where that is, and what this one holds of it.
  let beside;
  const lieBeside = () => beside ??= new Promise(answer => {
    const mark = document.createElement('script');
    mark.src = 'site.js';
    mark.onload = () => answer(true);
    mark.onerror = () => answer(false);
    document.head.append(mark);
  });
  document.addEventListener('click', async event => {
    const link = event.target.closest?.('a[href]'), address = led(link);
    if (!address || address.startsWith('#') || location.protocol !== 'file:') return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || link.closest('dialog')) return;
    if (decodeURIComponent(address.split('#')[0]) === decodeURIComponent(page)) return;
    event.preventDefault();
    hide();
    if (await lieBeside()) { location.href = link.href; return; }
    const said = make('dialog', ''), file = decodeURIComponent(address.split('#')[0]);
    const shut = make('button', 'Close', { type: 'button', onclick: () => said.close() });
    said.setAttribute('aria-label', 'Another page');
    said.append(make('p', `This leads to another page, ${file}, and the other pages do not lie beside this one.`));
    const words = await inWords(address);
    if (words) said.append(make('p', 'What this page holds of it:'), words);
    const row = make('p', '');
    row.append(shut, ' ', make('a', `Try ${file} all the same`, { href: link.href }));
    said.append(row);
    said.addEventListener('close', () => { said.remove(); link.focus(); });
    document.body.append(said);
    said.showModal();
  });
})();
