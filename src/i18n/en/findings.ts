/** Texts of the list of findings. */
export const findings = {
  none: 'Nothing found. Your goals are in good shape.',
  fixAll: 'Fix all',
  open: 'Open the note at line {line}',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.suggestion': 'Suggestion',
  place: 'Line {line}',
  countOne: '{count} finding',
  countMany: '{count} findings',
} as const;
