/** Texts of what the editor shows: findings, the ring beside a title, the status bar, completion of properties. */
export const editor = {
  'command.nextFinding': 'Next finding',
  'command.previousFinding': 'Previous finding',

  helps: 'What helps: {fix}',
  guess: '{label} (a guess)',
  show: 'Show in problems',
  place: '{at} of {all}',
  announced: 'Finding {at} of {all}: {messages}',
  none: 'Nothing found in this goal.',
  changed: 'This finding is settled already, or the note has changed since.',

  ring: '{ring}. Select to see what is found.',
  unjudged: 'The language is not one that is known here: not judged were {criteria}',
  metOf: '{met} of {all} {framework} criteria met',

  'status.none': 'Goal: nothing found.',
  'status.one': 'Goal: {count} finding.',
  'status.many': 'Goal: {count} findings.',
  'status.unreadable': 'This goal cannot be read: {message}',
  'status.select': 'Select to see them.',

  'action.next': 'Could not go to the finding',
  'action.fix': 'Could not apply the fix',
} as const;
