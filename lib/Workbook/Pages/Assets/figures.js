// Figures are drawn when they come into view and have the room they were made for; else their picture stands, to be
// enlarged. Without this script the picture, the words and the numbers stand alone.
(() => {
  const all = selector => [...document.querySelectorAll(selector)];

  // The drawing code is in the page, packed: a script that this one loads is trusted as this one is.
  const unpack = async id => {
    const packed = Uint8Array.from(atob(document.getElementById(id).textContent), c => c.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob([await new Response(stream).arrayBuffer()], { type: 'text/javascript' }));
    await new Promise((done, failed) => {
      script.onload = done;
      script.onerror = () => failed(new Error(`${id} does not run`));
      document.head.append(script);
    });
    URL.revokeObjectURL(script.src);
  };
  let plotly, mermaids;
  const withPlotly = () => plotly ??= typeof Plotly === 'undefined' ? unpack('plotly-js') : Promise.resolve();
  const withMermaid = () => mermaids ??= unpack('mermaid-js').then(() =>
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

  const plotOf = frame => frame.querySelector('.plot');
  const pictureOf = frame => frame.querySelector('.picture');
  const read = frame => JSON.parse(document.getElementById(`${frame.id}-json`).textContent);
  const sizeOf = frame => ({ width: +frame.dataset.width, height: +frame.dataset.height });
  const hasRoom = frame => !pictureOf(frame) || frame.clientWidth >= .9 * sizeOf(frame).width;

  const draw = async frame => {
    const plot = plotOf(frame);
    if (plot.dataset.begun || !hasRoom(frame)) return;
    plot.dataset.begun = 'yes';
    try {
      await withPlotly();
      frame.classList.add('drawn'); // before drawing, so that there is a width to draw for
      const figure = read(frame);
      const layout = { ...figure.layout, autosize: true };
      delete layout.width;
      const file = { format: 'png', filename: frame.dataset.file, scale: 3, ...sizeOf(frame) };
      await Plotly.newPlot(plot, figure.data || [], layout,
        { displaylogo: false, ...figure.config, responsive: true, toImageButtonOptions: file });
    } catch (fault) {
      frame.classList.remove('drawn');
      console.error(fault);
    }
  };

  const save = async (frame, format) => {
    await withPlotly();
    const { data = [], layout = {} } = read(frame);
    workbook.save(`${frame.dataset.file}.${format}`,
      await Plotly.toImage({ data, layout }, { format, ...sizeOf(frame), scale: format === 'png' ? 3 : 1 }));
  };

  const enlarge = frame => {
    const dialog = document.createElement('dialog');
    const picture = pictureOf(frame).cloneNode();
    const region = document.createElement('div');
    dialog.className = 'enlarged';
    dialog.setAttribute('aria-label', frame.dataset.name);
    region.append(picture);
    for (const [name, value] of [['tabindex', 0], ['role', 'group'], ['aria-label', `${frame.dataset.name}, enlarged`]])
      region.setAttribute(name, value);
    dialog.append(workbook.button('Close', `Close ${frame.dataset.name}`, () => dialog.close()), region);
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  const frames = all('.workbook-figure');
  const place = frame => {
    const fits = hasRoom(frame);
    frame.classList.toggle('small', !fits);
    if (!plotOf(frame).dataset.begun) return;
    const wasDrawn = frame.classList.contains('drawn');
    frame.classList.toggle('drawn', fits);
    if (fits && !wasDrawn) Plotly.Plots.resize(plotOf(frame));
  };
  const inView = new Set();
  const watch = new IntersectionObserver(entries => entries.forEach(({ target, isIntersecting }) => {
    inView[isIntersecting ? 'add' : 'delete'](target);
    if (isIntersecting) (target.matches('.diagram') ? drawDiagram : draw)(target);
  }), { rootMargin: '400px' });

  frames.forEach(frame => {
    const label = frame.dataset.name;
    const tools = document.createElement('p');
    tools.className = 'tools';
    if (pictureOf(frame)) {
      const zoom = workbook.button('Enlarge', `Enlarge ${label}`, () => enlarge(frame));
      zoom.className = 'zoom';
      tools.append(zoom);
      pictureOf(frame).addEventListener('click', () => enlarge(frame));
    }
    tools.append(
      workbook.button('SVG', `Save ${label} as SVG`, () => save(frame, 'svg')),
      workbook.button('PNG', `Save ${label} as PNG for print`, () => save(frame, 'png')));
    const values = frame.querySelector('.in-words table');
    if (values) {
      tools.append(workbook.button('Data (CSV)', `Data (CSV) of ${label}`,
        () => workbook.save(`${frame.dataset.file}.csv`, workbook.csv([values]))));
    }
    frame.querySelector('figure').after(tools);
    place(frame);
    watch.observe(frame);
  });
  addEventListener('resize', () => frames.forEach(frame => {
    place(frame);
    if (inView.has(frame)) draw(frame);
  }));

  // Diagrams are drawn from their text, which stays below.
  const drawDiagram = async diagram => {
    watch.unobserve(diagram);
    const text = diagram.querySelector('pre').textContent;
    try {
      await withMermaid();
      const { svg } = await mermaid.render(`diagram-${all('.diagram').indexOf(diagram) + 1}`, text);
      diagram.querySelector('.drawing').innerHTML = svg;
      diagram.querySelector('details').open = false;
    } catch (fault) {
      console.error(fault);
    }
  };
  all('.diagram').forEach(diagram => watch.observe(diagram));
})();
