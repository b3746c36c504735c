/** Texts of the timeline. */
export const timeline = {
  earlier: 'Earlier',
  later: 'Later',
  today: 'Today',
  zoom: 'How much to show',
  'zoom.year': 'A year',
  'zoom.quarter': 'A quarter',
  'zoom.month': 'A month',
  undated: 'Without dates',
  done: 'done',
  open: 'open',
  late: 'late',
  forecast: 'at this pace {date}',
} as const;
