import { Plans1700000000001 } from './0001-plans';
import { Reporting1700000000002 } from './0002-reporting';
import { AppendOnly1700000000003 } from './0003-append-only';
import { Writing1700000000015 } from './0015-writing';

/** In the order they are run. Append only: a migration that has been released is never edited. */
export const migrations = [Plans1700000000001, Reporting1700000000002, AppendOnly1700000000003, Writing1700000000015];
