// `npm run install-plugin -- <vault> [config folder]`: copies the built plugin into a vault.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const [vault, configDir = '.obsidian'] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');

if (vault === undefined) {
  console.error(
    'Which vault? npm run install-plugin -- <vault> [config folder, .obsidian unless you changed it]',
  );
  process.exit(2);
}
if (!existsSync(vault) || !statSync(vault).isDirectory()) {
  console.error(`There is no folder ${vault}.`);
  process.exit(2);
}
if (!existsSync(path.join(vault, configDir))) {
  console.error(
    `${vault} has no ${configDir} folder, so it does not look like a vault. Open it in Obsidian once, or name its config folder.`,
  );
  process.exit(2);
}
const target = path.join(vault, configDir, 'plugins', 'goal-notes');
mkdirSync(target, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css'])
  copyFileSync(path.join(root, file), path.join(target, file));
console.log(`Installed into ${target}. Switch "Goal Notes" on under Settings, Community plugins.`);
