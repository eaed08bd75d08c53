import { Plans1700000000001 } from './0001-plans';
import { Reporting1700000000002 } from './0002-reporting';
import { AppendOnly1700000000003 } from './0003-append-only';
import { Notifications1700000000010 } from './0010-notifications';
import { Evidence1700000000011 } from './0011-evidence';
import { Reviewing1700000000012 } from './0012-reviewing';
import { TheRound1700000000014 } from './0014-the-round';
import { Writing1700000000015 } from './0015-writing';
import { FiguresAndDeliverables1700000000016 } from './0016-figures-and-deliverables';
import { ReportsOfAPlace1700000000017 } from './0017-reports-of-a-place';
import { TakingOver1700000000018 } from './0018-taking-over';
import { NotesOnPerspectives1700000000019 } from './0019-notes-on-perspectives';
import { ObstacleWork1700000000020 } from './0020-obstacle-work';
import { Marks1700000000030 } from './0030-marks';
import { Search1700000000031 } from './0031-search';

/** In the order they are run. Append only: a migration that has been released is never edited. */
export const migrations = [
  Plans1700000000001,
  Reporting1700000000002,
  AppendOnly1700000000003,
  Notifications1700000000010,
  Evidence1700000000011,
  Reviewing1700000000012,
  TheRound1700000000014,
  Writing1700000000015,
  FiguresAndDeliverables1700000000016,
  ReportsOfAPlace1700000000017,
  TakingOver1700000000018,
  NotesOnPerspectives1700000000019,
  ObstacleWork1700000000020,
  Marks1700000000030,
  Search1700000000031,
];
