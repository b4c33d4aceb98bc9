// Works without it: figures show as pictures, diagrams as text. With it, both are drawn.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Diagrams are drawn from their text, which stays below.
  const drawDiagrams = async () => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    for (const [i, diagram] of all('.diagram').entries()) {
      const text = diagram.querySelector('pre').textContent;
      try {
        diagram.querySelector('.drawing').innerHTML = (await mermaid.render(`diagram-${i + 1}`, text)).svg;
        diagram.querySelector('details').open = false;
      } catch (fault) {
        console.error(fault);
      }
    }
  };

  // On a narrow screen: small letters, titles in several lines, the legend on top, no margins to spare.
  const fit = (data, layout, width) => {
    const lines = (text, letters) => !text || /<br/i.test(text) ? text
      : text.split(' ').reduce((rows, word) => {
        const last = rows[rows.length - 1];
        return last !== undefined && (last + ' ' + word).length <= letters ? [...rows.slice(0, -1), last + ' ' + word] : [...rows, word];
      }, []).join('<br>');
    // Long names of categories leave no room for what they name.
    const named = (axis, name) => {
      if (axis && axis.ticktext) return { ...axis, ticktext: axis.ticktext.map(text => lines(String(text), 16)) };
      if (axis && axis.tickvals) return axis;
      const values = [...new Set(data.filter(trace => (trace[name[0] + 'axis'] || name[0]) === name.replace('axis', ''))
        .flatMap(trace => Array.isArray(trace[name[0]]) ? trace[name[0]] : []))];
      const isLong = value => value.length > 16 && !/^\d{4}-\d\d/.test(value);
      return values.length && values.every(value => typeof value === 'string') && values.some(isLong)
        ? { ...axis, tickmode: 'array', tickvals: values, ticktext: values.map(value => lines(value, 16)) } : axis;
    };
    const titled = (part, letters) => part && part.title && part.title.text
      ? { ...part, title: { ...part.title, text: lines(part.title.text, letters), font: { ...part.title.font, size: 12 } } } : part;
    const legend = layout.legend || {};
    layout.font = { ...layout.font, size: Math.min(12, (layout.font || {}).size || 12) };
    layout.legend = { title: legend.title, traceorder: legend.traceorder, orientation: 'h', x: 0, y: 1.02, yanchor: 'bottom' };
    const labelled = data.filter(trace => trace.type === 'bar' && trace.text && trace.textposition !== 'inside');
    labelled.forEach(trace => { trace.cliponaxis = false; });
    layout.margin = { ...layout.margin, l: 45, r: labelled.length ? 32 : 12 };
    for (const axis of Object.keys(layout).filter(name => /^[xy]axis/.test(name)).concat('xaxis', 'yaxis'))
      layout[axis] = { automargin: true, ...titled(named(layout[axis], axis), width / (axis[0] === 'x' ? 14 : 9)) };
    layout.title = (titled(layout, width / 9) || layout).title;
  };
  const draw = async plot => {
    const figure = JSON.parse(document.getElementById(plot.dataset.figure).textContent);
    const layout = { ...figure.layout, autosize: true };
    delete layout.width;
    plot.parentElement.classList.add('drawn'); // before drawing, so that there is a width to draw for
    const narrow = plot.clientWidth < 560;
    if (narrow) fit(figure.data || [], layout, plot.clientWidth);
    try {
      const config = { displaylogo: false, ...figure.config, responsive: true, ...narrow && { displayModeBar: false } };
      await Plotly.newPlot(plot, figure.data || [], layout, config);
    } catch (fault) {
      plot.parentElement.classList.remove('drawn');
      console.error(fault);
    }
  };
  (async () => {
    if (typeof mermaid !== 'undefined') await drawDiagrams();
    if (typeof Plotly !== 'undefined') for (const plot of all('.plot')) await draw(plot);
    document.documentElement.dataset.drawn = 'yes';
  })();
})();
