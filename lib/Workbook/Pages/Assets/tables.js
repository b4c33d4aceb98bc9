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

  words: cell => (cell.dataset.words ?? cell.textContent).replace(/\s+/g, ' ').trim(),

  // A number as machines read it: 1,120.5 is 1120.5, and the minus sign a hyphen; null for other text.
  number(text) {
    const plain = /^[-\u2212]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(text) && text.replace(/,/g, '').replace('\u2212', '-');
    return plain || null;
  },

  // Tables of the same columns as one file. What a spreadsheet would take for a formula stays text.
  csv(tables) {
    const field = text => {
      const safe = workbook.number(text) ?? (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
      return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
    };
    const rows = [...tables[0].tHead?.rows ?? [], ...tables.flatMap(table => [...table.tBodies].flatMap(b => [...b.rows]))];
    return rows.map(row => [...row.cells].map(cell => field(workbook.words(cell))).join(',') + '\r\n').join('');
  },
};
