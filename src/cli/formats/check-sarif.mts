/** Findings as SARIF 2.1.0, for code scanning and editors. In: the report. Out: JSON. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { RULES } from '../../core/lint/rules/index';
import type { CheckReport, ReportedFinding } from './check-report.mts';

const LEVEL = { error: 'error', warning: 'warning', suggestion: 'note' } as const;
const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

export function checkSarif(
  { files }: CheckReport,
  { version, cwd }: { readonly version: string; readonly cwd: string },
): string {
  const rules = RULES.map(({ id, summary, why, fix, severity }) => ({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: fix },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  }));
  const results = files.flatMap((file) => {
    const uri = uriOf(file.path, cwd);
    return file.findings.map((finding) => resultOf(finding, uri));
  });
  const driver = { name: 'goal-notes', version, rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { rule, severity, message, line, column, endLine, endColumn }: ReportedFinding,
  uri: string,
) {
  const ruleIndex = RULE_INDEX.get(rule);
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}

/** Relative below the working folder, as code scanning wants it; absolute elsewhere, since a URI must not climb. */
function uriOf(shown: string, cwd: string): string {
  if (shown.startsWith('..') || path.isAbsolute(shown)) return pathToFileURL(path.resolve(cwd, shown)).href;
  return shown.split('/').map(encodeURIComponent).join('/');
}
