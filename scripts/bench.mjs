import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { firstPageSize } from './build.mjs';
import { own, root } from './config/place.mjs';
import { main, option, run } from './config/run.mjs';
import { setUp } from './setup.mjs';

const engines = ['sqlite', 'mariadb'];
const kinds = ['start', 'list', 'brief', 'submit'];

/** Node 24 is needed from here on: this file itself may have been started on the machine's own Node. */
