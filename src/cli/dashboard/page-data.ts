/** What the server or the report tells its page: the contract between both. Types and names only. */
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import type { ChangedSince } from '../../core/progress/changed-since';
import type { GoalPage } from '../../core/dashboard/goal-page';

export interface PageData {
  /** `live` talks to the server it came from; `report` is a file of its own, to look at. */
  readonly kind: 'live' | 'report';
  /** The vault's name. */
  readonly vault: string;
  /** `obsidian://open?path=…` up to the note's path, percent-encoded; null when the folder is no vault of the app. */
  readonly openInApp: string | null;
  readonly model: DashboardModel;
  /** What has changed since a day; only in a report that was asked for it. */
  readonly since?: ChangedSince;
  /** By path; a report brings the pages of its goals with it, a server is asked for them. */
  readonly pages?: Readonly<Record<string, GoalPage | null>>;
}

/** The element that holds the data as JSON. */
export const DATA_ELEMENT = 'goal-notes-data';
/** The element the page is drawn into. */
export const ROOT_ELEMENT = 'goal-notes-page';
