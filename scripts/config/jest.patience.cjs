// A project's own testTimeout is ignored: on a busy machine the first start on MariaDB takes more than the usual five seconds.
jest.setTimeout(60_000);
