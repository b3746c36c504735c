/** Findings as SARIF 2.1.0, for code scanning and editors. In: notes with their findings. Out: JSON. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Fix } from '../../core/lint/finding';
import { groupOf } from '../../core/lint/report';
import { RULES } from '../../core/lint/rules/index';
import { positionAt, type Span } from '../../core/text/span';
import type { NoteToReport } from './check-report.mts';
import { ruleMarkdown } from './rule-markdown.mts';

const LEVEL = { error: 'error', warning: 'warning', suggestion: 'note' } as const;
const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

/** @param cwd what the paths of the notes are relative to */
export function checkSarif(
  notes: readonly NoteToReport[],
  { version, cwd }: { readonly version: string; readonly cwd: string },
): string {
  const rules = RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why}\n\n${rule.fix}`, markdown: ruleMarkdown(rule) },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { tags: [groupOf(rule.id)] },
  }));
  const results = notes.flatMap((note) => resultsOf(note, uriOf(note.path, cwd)));
  const driver = { name: 'goal-notes', version, rules };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultsOf({ text, findings }: NoteToReport, uri: string) {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, severity, message, fixes } = finding;
    const ruleIndex = RULE_INDEX.get(rule);
    const hash = lineHash(finding, text);
    const occurrence = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, occurrence);
    const safe = fixes.filter(({ isGuess, edits }) => isGuess !== true && edits.length > 0);
    return {
      ruleId: rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: LEVEL[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(finding, text) } }],
      partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
      ...(safe.length === 0 ? {} : { fixes: safe.map((fix) => fixOf(fix, uri, text)) }),
    };
  });
}

/** Only what may be applied without asking: programs apply what they find here. */
function fixOf({ label, edits }: Fix, uri: string, text: string) {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(edit, text),
    ...(edit.insert === '' ? {} : { insertedContent: { text: edit.insert } }),
  }));
  return { description: { text: label }, artifactChanges: [{ artifactLocation: { uri }, replacements }] };
}

/** The end is exclusive, as ours is. */
function regionOf({ from, to }: Span, text: string) {
  const [start, end] = [positionAt(text, from), positionAt(text, to)];
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The same finding on a line that has only moved keeps it, so that it is not told as a new one. */
function lineHash({ rule, from }: Finding, text: string): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from);
  const line = text.slice(start, end === -1 ? undefined : end).trim();
  return createHash('sha256').update(`${rule}\n${line}`).digest('hex').slice(0, 16);
}

/** Relative below the working folder, as code scanning wants it; absolute elsewhere, since a URI must not climb. */
function uriOf(shown: string, cwd: string): string {
  if (shown.startsWith('..') || path.isAbsolute(shown)) return pathToFileURL(path.resolve(cwd, shown)).href;
  return shown.split('/').map(encodeURIComponent).join('/');
}
