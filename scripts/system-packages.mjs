import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { findProgram } from './config/place.mjs';

/** Each is there when one of its ways is: all the programs of that way. */
const known = {
  mariadb: { ways: [['mariadbd', 'mariadb-install-db']], package: 'mariadb-server' },
  chromium: { ways: [['chromium-headless-shell'], ['chromium']], package: 'chromium-headless-shell' },
  strace: { ways: [['strace']], package: 'strace' },
};

/** The names, of those known here, that the machine lacks. */
export const missingSystemPackages = (names = Object.keys(known)) =>
  names.filter((name) => !known[name].ways.some((programs) => programs.every((program) => findProgram(program))));

/**
 * Sees to it that the machine has what the tests need. Installs from the distribution's packages where it may
 * (Debian, as root); nothing is started by the installation. Throws one line that says what is missing and how to get it.
 */
export async function installSystemPackages(names = Object.keys(known)) {
  const missing = missingSystemPackages(names);
  if (missing.length === 0) return;
  const packages = missing.map((name) => known[name].package);
  const advice = `Missing: ${missing.join(' and ')}. On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !findProgram('apt-get')) throw new Error(advice);
  console.log(`system packages: installing ${packages.join(' ')}`);
  const failure = withoutStartingServices(() => aptGet(['update']) ?? aptGet(['install', '-y', '--no-install-recommends', ...packages]));
  if (failure || missingSystemPackages(names).length > 0) throw new Error(`${advice}\n${failure ?? ''}`.trim());
}

function aptGet(words) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = spawnSync('apt-get', ['-qq', ...words], { encoding: 'utf8', env: environment });
  return run.status === 0 ? undefined : `apt-get ${words[0]}: ${run.stderr.trim().split('\n').slice(-3).join(' ')}`;
}

/** Debian asks policy-rc.d before a package starts its service; 101 means no. An administrator's own policy is left alone. */
function withoutStartingServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) {
    writeFileSync(policy, '#!/bin/sh\nexit 101\n');
    chmodSync(policy, 0o755);
  }
  try {
    return work();
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
}
