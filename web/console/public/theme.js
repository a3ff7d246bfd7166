// Runs before the first paint, in a file of its own: the policy forbids inline scripts.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('agentos.theme');
  } catch (blocked) {
    chosen = null; // storage is blocked: follow the system
  }
  var dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
})();
