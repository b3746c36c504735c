// `npm run workbench`: the plugin over the example vault in a window, without Obsidian. It is loaded anew when it was built anew
// (`npm run dev` beside it). `-- --serve` prints an address instead, for a machine without a display.
import { readPlugin } from './host/read-plugin.mjs';
import { EXAMPLE_DAY, readVault } from './host/read-vault.mjs';
import { builtAt, serveHost } from './host/serve-host.mjs';
import { launch } from './launch.mjs';

const POLL_MS = 500;
const dashboard = { type: 'goal-notes-dashboard', side: 'right', visible: true };
const example = { vault: readVault(), clock: EXAMPLE_DAY, layout: [dashboard] };
const hasDisplay =
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;

if (process.argv.includes('--serve')) {
  const { address } = await serveHost(example);
  console.log(`Goal Notes over the example vault: ${address} (Ctrl+C ends it; nothing is written)`);
} else if (hasDisplay) {
  await openWindow();
} else {
  console.error('There is no display here. `npm run workbench -- --serve` shows it to any browser instead.');
  process.exitCode = 1;
}

async function openWindow() {
  const { page, host, close } = await launch({ ...example, headed: true });
  let isOpen = true;
  page.on('close', () => (isOpen = false));
  console.log('The plugin is loaded anew whenever main.js or styles.css changes. Close the window to end.');
  let loaded = builtAt();
  while (isOpen) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (!isOpen || builtAt() === loaded) continue;
    loaded = builtAt();
    const plugin = readPlugin();
    await host.reload(plugin.manifest.id, plugin);
  }
  await close();
}
