// In the page that the workbench serves: starts the host by itself, and loads the plugin anew when it was built anew.

const POLL_MS = 1000;

async function get(address) {
  const response = await window.fetch(address);
  return response.json();
}

/** The example vault has a today of its own, so that the picture does not age. */
function stopClock(now) {
  window.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [now] : given));
    }

    static now() {
      return now;
    }
  };
}

const { clock, boot } = await get('/boot.json');
stopClock(new Date(clock).getTime());
await window.host.boot(boot);

let { version } = await get('/version.json');
async function follow() {
  const current = await get('/version.json').catch(() => ({ version }));
  if (current.version !== version) {
    version = current.version;
    const plugin = await get('/plugin.json');
    await window.host.reload(plugin.manifest.id, plugin);
  }
  setTimeout(follow, POLL_MS);
}
await follow();
