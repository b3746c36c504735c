/** PACT as data. The example is the work-life goal of a therapist, whole and split by criterion. */
import type { Framework } from './framework';

export const PACT: Framework = {
  id: 'pact',
  name: 'PACT',
  purpose:
    'For long-term goals and habits: it counts what you do, not what comes of it, and needs no deadline.',
  criteria: [
    {
      id: 'purposeful',
      letter: 'P',
      heading: 'Purposeful',
      aliases: ['purpose', 'sinnvoll', 'significativo', 'utile'],
      question: 'Why does it matter in the long term? Which of your values does it serve?',
      hint: 'State what it is for: "to protect my evenings", "because …", "for my family".',
      example: 'To improve my work-life balance: less time spent on deliverables after office hours.',
    },
    {
      id: 'actionable',
      letter: 'A',
      heading: 'Actionable',
      aliases: ['action', 'action based', 'umsetzbar', 'accionable', 'actionnable'],
      question: 'What will you do yourself, with the tools and knowledge at hand?',
      hint: 'Name an action that is within your control, not a result that others decide.',
      example:
        'I will schedule automated reminders with the client at the end of each session, reminding them to complete assessments prior to their next session.',
    },
    {
      id: 'continuous',
      letter: 'C',
      heading: 'Continuous',
      aliases: ['continuity', 'continual', 'kontinuierlich', 'continuo', 'continu', 'contínuo'],
      question: 'How often will you do it, and on which cue?',
      hint: 'Give a rhythm: "every Friday", "twice a week", "at the end of each session".',
      example:
        'At the end of each session. I will review progress at the end of each month and adjust as needed.',
    },
    {
      id: 'trackable',
      letter: 'T',
      heading: 'Trackable',
      aliases: ['tracking', 'trackability', 'nachverfolgbar', 'rastreable', 'traçable'],
      question: 'How will you tell, each time, whether you did it?',
      hint: 'Count it, or answer yes or no, and say where you write it down.',
      example:
        'The number of sessions that start and end on time, up by 50%. I can track this goal using the review dashboard and my calendar.',
    },
  ],
  example: {
    title: 'Sessions start and end on time',
    statement:
      'I will improve my work-life balance by decreasing the time spent on deliverables after office hours. I will do this by increasing the number of sessions that start and end on time by 50%. I will schedule automated reminders with the client at the end of each session, reminding them to complete assessments prior to their next session. I can track this goal using the review dashboard and my calendar. I will review progress at the end of each month and adjust as needed.',
  },
};
