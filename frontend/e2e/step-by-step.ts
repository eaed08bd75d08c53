/** Tests that build on each other: once one has failed, those after it say so at once instead of failing one by one for its sake. */
export function stepByStep(): (name: string, work: () => Promise<void>) => void {
  let failed: string | null = null;
  return (name, work) => {
    it(name, async () => {
      if (failed !== null) throw new Error(`Not tried, since this failed: ${failed}`);
      failed = name;
      await work();
      failed = null;
    });
  };
}
