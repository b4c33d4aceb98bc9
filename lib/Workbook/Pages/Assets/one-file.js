// All pages in one file: shown is the one that holds what the address names; the first where it names nothing.
(() => {
  const sheets = [...document.querySelectorAll('.sheet')];
  const turn = document.getElementById('turn');
  const site = document.title;
  const named = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null; // No name of ours.
    }
  };
  const show = hasMoved => {
    const place = named();
    const sheet = place ? place.closest('.sheet') : sheets[0];
    if (!sheet || !sheet.hidden && turn.dataset.of === sheet.id) return;
    sheets.forEach(each => { each.hidden = each.querySelector('main').hidden = each !== sheet; });
    const main = sheet.querySelector('main');
    document.title = sheet === sheets[0] ? site : `${sheet.dataset.title} – ${site}`;
    document.querySelector('.skip').setAttribute('href', `#${encodeURIComponent(main.id)}`);
    turn.dataset.of = sheet.id;
    turn.replaceChildren(...[...sheet.querySelectorAll('footer a[rel]')].map(link => {
      const copy = link.cloneNode();
      [copy.textContent, copy.title] = link.textContent.split(/: (.*)/s);
      return copy;
    }));
    turn.hidden = turn.childElementCount === 0;
    dispatchEvent(new Event('resize')); // What was hidden could not be measured.
    if (!hasMoved) return;
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  addEventListener('hashchange', () => show(true));
  show(false);
})();
