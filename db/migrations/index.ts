import { Plans1700000000001 } from './0001-plans';
import { Reporting1700000000002 } from './0002-reporting';
import { AppendOnly1700000000003 } from './0003-append-only';
import { TheRound1700000000014 } from './0014-the-round';

/** In the order they are run. Append only: a migration that has been released is never edited. */
export const migrations = [Plans1700000000001, Reporting1700000000002, AppendOnly1700000000003, TheRound1700000000014];
