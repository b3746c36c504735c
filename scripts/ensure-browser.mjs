// Makes sure that there is a Chromium for the browser tests: installs Debian's where that is possible, else says how.
import { spawnSync } from 'node:child_process';
import { findChromium } from '../test/browser/find-chromium.mjs';

function run(command, ...args) {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

if (findChromium() === null && canInstall()) {
  console.log('No Chromium here: installing the package chromium …');
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-y', '-q', 'chromium');
}
if (findChromium() === null) {
  console.error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to the program.',
  );
  process.exit(1);
}
