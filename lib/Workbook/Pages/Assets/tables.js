// What tables and figures share: buttons, files to save, rows as CSV.
const workbook = {
  button(words, name, action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    if (name) button.setAttribute('aria-label', name);
    button.addEventListener('click', action);
    return button;
  },

  // Content is text, or the address of a picture.
  save(name, content) {
    const link = document.createElement('a');
    const isAddress = /^(data|blob):/.test(content);
    link.href = isAddress ? content : URL.createObjectURL(new Blob(['\ufeff', content], { type: 'text/csv' }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    if (!isAddress) setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  },

  words: cell => cell.textContent.replace(/\s+/g, ' ').trim(),

  // A number as machines read it: 1,120.5 is 1120.5, and the minus sign a hyphen; null for other text.
  number(text) {
    const plain = /^[-+\u2212]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text) && text.replace(/,/g, '').replace('\u2212', '-');
    return plain || null;
  },

  // The rows of tables of the same columns, their headings once; what only heads a group of rows is left out.
  rows: tables => [...tables[0].tHead?.rows ?? [], ...tables.flatMap(table => [...table.tBodies].flatMap(part =>
    [...part.rows].filter(row => !row.querySelector('[scope="rowgroup"]'))))],

  // Tables of the same columns as one file. What a spreadsheet would take for a formula stays text.
  csv(tables) {
    const field = text => {
      const safe = workbook.number(text) ?? (/^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text);
      return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
    };
    return workbook.rows(tables).map(row => [...row.cells].map(cell => field(workbook.words(cell))).join(',') + '\r\n').join('');
  },
};

// Tables are saved as CSV, copied for a word processor and sorted by a column. Where their columns find no room they are
// set closer, then row by row; where they have to scroll, that is said. Without this script they stand as they are.
(() => {
  const regions = [...document.querySelectorAll('.table-region')];
  const tablesOf = region => [...region.querySelectorAll('table')];
  const longest = region => Math.max(0, ...workbook.rows(tablesOf(region)).slice(1)
    .flatMap(row => [...row.cells].map(cell => cell.textContent.length)));

  // What a sheet has room for, in pixels of the screen: print is smaller by the ratio of its letters.
  const phone = 650, sheet = 840, sentence = 90, states = ['close', 'stacks', 'scrolls'];
  const least = new Map();
  const measure = some => {
    const tables = some.flatMap(tablesOf);
    const widths = () => some.map(region => Math.max(...tablesOf(region).map(table => table.offsetWidth)));
    some.forEach(region => region.classList.remove(...states));
    tables.forEach(table => { table.style.width = '1px'; });
    const wide = widths();
    some.forEach(region => region.classList.add('close'));
    const close = widths();
    tables.forEach(table => { table.style.width = ''; });
    some.forEach((region, i) => least.set(region, { wide: wide[i], close: close[i] }));
  };

  // Rows of verdicts hold sentences beside values: they bring their headings along.
  const verdicts = new Set(regions.filter(region => region.querySelector('[role="table"]')));
  const narrow = matchMedia('(max-width: 56em)');
  const fit = (region, onPaper) => {
    const { wide, close } = least.get(region);
    const here = region.parentElement.clientWidth;
    const room = onPaper ? sheet : here;
    const inRows = verdicts.has(region) ? onPaper || narrow.matches
      : close > room && (onPaper || room < phone || longest(region) > sentence);
    region.classList.toggle('close', wide > room);
    region.classList.toggle('stacks', inRows);
    region.classList.toggle('scrolls', !inRows && close > room);
    if (inRows && !verdicts.has(region)) tablesOf(region).forEach(bringHeadings);
  };
  const fitAll = onPaper => {
    const shown = regions.filter(region => region.offsetWidth);
    measure(shown.filter(region => !least.has(region)));
    shown.forEach(region => fit(region, onPaper));
  };

  // Cells that stand one below the other say what they are, and stay cells for those who hear them.
  const bringHeadings = table => {
    if (table.hasAttribute('role')) return;
    const heads = [...table.tHead?.rows[0]?.cells ?? []].map(workbook.words);
    const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };
    [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, th, td')].forEach(part => part.setAttribute('role',
      roles[part.tagName] ?? (part.closest('thead') ? 'columnheader' : 'rowheader')));
    [...table.tBodies].flatMap(part => [...part.rows]).forEach(row => [...row.cells].forEach((cell, i) => {
      if (!heads[i] || cell.tagName === 'TH' || !cell.textContent) return;
      cell.dataset.label = heads[i];
      if (cell.textContent.length <= 40) cell.dataset.short = '';
    }));
  };

  // By numbers where every cell begins with one or is empty or a word such as NA; else by words. Sums stay below.
  const value = text => parseFloat(text.replace(/^[^\d\u2212-]*(?=[\d\u2212-])/, '').replace(/,(?=\d{3})/g, '')
    .replace('\u2212', '-'));
  const sort = (region, column, order) => tablesOf(region).forEach(table => {
    const bodies = [...table.tBodies].map(part => {
      const rows = [...part.rows].map((row, i) => ({ row, place: +(row.dataset.place ??= i),
        text: workbook.words(row.cells[Math.min(column, row.cells.length - 1)]) }));
      const fixed = ({ row }) => row.matches('.emphasized') || !!row.querySelector('[scope="rowgroup"]');
      return { part, rows: rows.filter(each => !fixed(each)), fixed: rows.filter(fixed) };
    });
    const texts = bodies.flatMap(({ rows }) => rows.map(({ text }) => text));
    const numbers = texts.filter(text => /^[<>\u2264\u2265\u2212-]?\s?\d/.test(text)).length;
    const isNumber = numbers > 0 && texts.filter(text => text.length > 4).every(text => /\d/.test(text)) &&
      numbers >= texts.filter(text => text).length / 2;
    const compare = (a, b) => {
      if (!order) return a.place - b.place;
      const [x, y] = isNumber ? [value(a.text), value(b.text)] : [a.text, b.text];
      const empty = each => (isNumber ? Number.isNaN(each) : !each) ? 1 : 0;
      return empty(x) - empty(y) || order * (isNumber ? x - y || 0 : x.localeCompare(y, 'en', { numeric: true }))
        || a.place - b.place;
    };
    bodies.forEach(({ part, rows, fixed }) => {
      const heads = fixed.filter(({ row }) => row.querySelector('[scope="rowgroup"]'));
      const sums = fixed.filter(each => !heads.includes(each));
      const sorted = order ? [...rows.sort(compare), ...sums] : [...rows, ...sums].sort(compare);
      part.append(...[...heads, ...sorted].map(({ row }) => row));
    });
    [...table.tHead.rows[0].cells].forEach((head, i) => {
      if (i === column && order) head.setAttribute('aria-sort', order > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
  });
  const offerSorting = (region, label, tools) => {
    const [first] = tablesOf(region);
    const heads = [...first.tHead?.rows[0]?.cells ?? []];
    if (first.tHead?.rows.length !== 1 || [...first.tBodies].every(part => part.rows.length < 3)) return;
    if (first.querySelector('[rowspan], tbody [colspan]:not([scope="rowgroup"])')) return;
    tablesOf(region).forEach(table => [...table.tHead.rows[0].cells].forEach((head, i) => {
      if (!workbook.words(head) || head.querySelector('a, button')) return;
      const button = workbook.button('', '', () => {
        const now = head.getAttribute('aria-sort');
        sort(region, i, now === 'ascending' ? -1 : now ? 0 : 1);
      });
      button.title = 'Sort';
      button.append(...head.childNodes);
      head.append(button);
    }));
    // Rows that stand by themselves show no heads to press.
    const choice = document.createElement('select');
    choice.setAttribute('aria-label', `Sort ${label} by`);
    choice.append(new Option('Sort by', ''), ...heads.map((head, i) => new Option(workbook.words(head), i))
      .filter(option => option.text));
    choice.addEventListener('change', () => sort(region, +choice.value, choice.value ? 1 : 0));
    tools.append(choice);
  };

  // Mere text in plain cells: what a word processor takes over without the page's look.
  const encode = text => text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
  const forWord = region => {
    const tables = tablesOf(region);
    const isNumber = cell => getComputedStyle(cell).textAlign === 'right';
    const line = row => [...row.cells].map(cell => {
      const isHead = row.parentElement.tagName === 'THEAD';
      const style = `text-align:${isNumber(cell) ? 'right' : 'left'};padding:2pt 5pt`
        + (isHead ? ';border-top:1pt solid;border-bottom:1pt solid' : '');
      const scope = cell.tagName === 'TH' ? ` scope="${isHead ? 'col' : 'row'}"` : '';
      const tag = cell.tagName.toLowerCase();
      return `<${tag}${scope} style="${style}">${encode(workbook.words(cell))}</${tag}>`;
    }).join('');
    const rows = workbook.rows(tables);
    const part = isHead => rows.filter(row => (row.parentElement.tagName === 'THEAD') === isHead)
      .map(row => `<tr>${line(row)}</tr>`).join('');
    const paragraph = text => text ? `<p>${encode(text)}</p>` : '';
    const notes = tables.flatMap(table => [...table.tFoot?.rows ?? []]).map(workbook.words);
    return `${paragraph(workbook.words(tables[0].caption ?? region.ownerDocument.createElement('i')))}<table style="`
      + 'border-collapse:collapse;border-bottom:1pt solid">'
      + `<thead>${part(true)}</thead><tbody>${part(false)}</tbody></table>${notes.map(paragraph).join('')}`;
  };
  const copy = (region, button) => {
    const give = event => {
      event.preventDefault();
      event.clipboardData.setData('text/html', forWord(region));
      event.clipboardData.setData('text/plain', workbook.rows(tablesOf(region))
        .map(row => [...row.cells].map(workbook.words).join('\t')).join('\n'));
    };
    document.addEventListener('copy', give, { once: true });
    const isDone = document.execCommand('copy');
    document.removeEventListener('copy', give);
    const words = button.textContent;
    button.textContent = isDone ? 'Copied' : 'This browser does not let a page copy';
    setTimeout(() => { button.textContent = words; }, 3000);
  };

  regions.filter(region => !region.closest('.in-words')).forEach(region => {
    const { file, name } = region.dataset;
    const tools = document.createElement('p');
    tools.className = 'tools';
    const word = workbook.button('Copy for Word', `Copy ${name} for a word processor`, () => copy(region, word));
    word.setAttribute('aria-live', 'polite');
    tools.append(word, workbook.button('CSV', `Save ${name} as CSV`,
      () => workbook.save(`${file}.csv`, workbook.csv(tablesOf(region)))));
    offerSorting(region, name, tools);
    region.after(tools);
  });
  regions.forEach(region => {
    const hint = document.createElement('p');
    hint.className = 'hint';
    hint.textContent = 'More columns to the right: scroll sideways.';
    region.prepend(hint);
  });

  let onPaper = false;
  const turn = to => { onPaper = to; fitAll(onPaper); };
  addEventListener('beforeprint', () => turn(true));
  addEventListener('afterprint', () => turn(false));
  matchMedia('print').addEventListener('change', ({ matches }) => turn(matches));
  addEventListener('resize', () => fitAll(onPaper));
  // What was folded could not be measured.
  document.addEventListener('toggle', ({ target }) => {
    regions.filter(region => target.contains(region) || region.contains(target)).forEach(each => least.delete(each));
    fitAll(onPaper);
  }, true);
  fitAll(false);
})();
