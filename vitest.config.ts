import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'sidebar/**/*.test.ts',
      'local/**/*.test.ts',
      'test/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    // All processors: on two of them, vitest would use one.
    maxWorkers: '100%',
    // Files share what they load: Univer alone takes half a second. No test changes a module, so none can tell.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
