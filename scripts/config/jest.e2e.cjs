// A step of a story in a browser takes its time; the limit of one test is not read from a project's own settings.
jest.setTimeout(300_000);
