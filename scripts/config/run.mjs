import { spawn } from 'node:child_process';
import { ownEnvironment, own, root } from './place.mjs';

/**
 * Runs a program to its end and keeps what it wrote.
 * @param {string} program a path, or a name to be found in PATH
 * @param {string[]} words
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean }} [options] show: let it write to the terminal
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(program, words, { cwd = root, env = {}, show = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, words, {
      cwd,
      env: ownEnvironment({ ...(show ? {} : { NO_COLOR: '1' }), ...env }),
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += part));
    child.stderr?.on('data', (part) => (output += part));
    child.on('error', (error) => done({ ok: false, output: error.message }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** Runs a tool of the project's own packages under the project's own Node. */
export const runOwn = (tool, words, options) => run(own('node'), [own(tool), ...words], options);

/** Does one step, writes one line about it with its time, and shows the output only when it failed. */
export async function step(name, work) {
  const started = Date.now();
  const { ok, output = '', note = '' } = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)${note ? `: ${note}` : ''}`);
  if (!ok && output.trim()) console.log(indent(output.trimEnd()));
  return ok;
}

const indent = (text) => text.replace(/^/gm, '    ');

/** Starts a script's work when the file itself is what was run; a failure is one line and exit code 1. */
export async function main(url, work) {
  if (url !== new URL(`file://${process.argv[1]}`).href) return;
  try {
    process.exitCode = (await work(process.argv.slice(2))) === false ? 1 : 0;
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** The value after `--name`, or undefined. */
export const option = (words, name) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);
