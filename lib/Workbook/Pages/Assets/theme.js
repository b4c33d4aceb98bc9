// Before anything is drawn: the colours that the reader chose, here or on another page.
const showColours = () => {
  const { theme } = document.documentElement.dataset;
  const dark = document.getElementById('dark');
  dark.media = theme === 'dark' ? 'screen' : theme === 'light' ? 'not all' : 'screen and (prefers-color-scheme: dark)';
};
try {
  const chosen = localStorage.getItem('workbook-theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch { /* Nothing may be kept here: the system's colours. */ }
showColours();
