/** Does something when this process is asked to end: by a signal, or because the npm that started it was ended. */
export function onceToldToStop(act) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => act(signal));
  if (!process.env.npm_lifecycle_event) return;
  // npm passes a signal to the shell between us and itself; the shell ends without passing it on.
  const starter = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(watch);
    act('SIGTERM');
  }, 250);
  watch.unref();
}
