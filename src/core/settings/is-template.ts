/** Notes to make notes from are no goals, whatever stands in them. */

/**
 * Whether a note lies in the template folder. No folder set, no templates.
 * @param templateFolder as in the settings: relative to the vault; slashes around it do not matter
 * @example isTemplate('Templates/SMART.md', 'Templates') // => true
 */
export function isTemplate(path: string, templateFolder: string): boolean {
  const folder = templateFolder.replace(/^\/|\/$/g, '');
  return folder !== '' && path.startsWith(`${folder}/`);
}
