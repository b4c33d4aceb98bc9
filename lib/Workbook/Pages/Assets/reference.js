// The reference: what a link leads to opens, and a word leaves only the names and members that hold it.
(() => {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const type = target && target.closest('details.type');
    if (!type) return;
    type.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();

  const field = document.getElementById('filter'), left = document.getElementById('left');
  const types = [...document.querySelectorAll('details.type')].map(type => ({
    type,
    name: type.querySelector('summary code').textContent.toLowerCase(),
    head: [...type.children].filter(part => !part.matches('.member')).map(part => part.textContent).join(' ')
      .toLowerCase(),
    members: [...type.querySelectorAll('.member')].map(member => [member, member.textContent.toLowerCase()]),
  }));
  field.closest('.filter').hidden = false;
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const holds = text => words.every(word => text.includes(word));
    let shown = 0;
    for (const { type, name, head, members } of types) {
      const whole = words.length === 0 || holds(head);
      const some = members.filter(([, text]) => holds(`${name} ${text}`));
      for (const [member, text] of members) member.hidden = !whole && !holds(`${name} ${text}`);
      type.hidden = !whole && some.length === 0;
      type.open = words.length > 0 && !type.hidden && (some.length > 0 || words.some(word => name.includes(word)));
      if (!type.hidden) shown++;
    }
    for (const section of document.querySelectorAll('main section'))
      section.hidden = ![...section.querySelectorAll('details.type')].some(type => !type.hidden);
    left.textContent = words.length === 0 ? '' : `${shown} of ${types.length}`;
  });
})();
