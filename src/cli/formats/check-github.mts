/** Findings as annotations of a GitHub workflow: `::warning file=…,line=…::message`. */
import type { CheckReport } from './check-report.mts';

const LEVEL = { error: 'error', warning: 'warning', suggestion: 'notice' } as const;

export function checkGithub({ files }: CheckReport): string {
  return files
    .flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => {
        // columns are refused where an annotation is about several lines
        const columns = line === endLine ? { col: column, endLine, endColumn } : { endLine };
        const properties = Object.entries({ file: path, line, ...columns, title: rule }).map(
          ([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`,
        );
        return `::${LEVEL[severity]} ${properties.join(',')}::${escaped(message, /[%\r\n]/g)}\n`;
      }),
    )
    .join('');
}

/** As the toolkit of GitHub Actions does it: percent-encoded. */
function escaped(text: string, characters: RegExp): string {
  return text.replace(
    characters,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
