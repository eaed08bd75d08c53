export default async () => {
  await globalThis.lagesbildTestDatabase?.stop();
  globalThis.lagesbildTestDatabase = undefined;
};
