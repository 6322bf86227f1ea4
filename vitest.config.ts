import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { builtTests, bundleTests, loadedByNode } from './scripts/building/tests.mjs';

/** Files of many seconds, whatever their size: begun last, one of them keeps a processor waiting for the other. */
const SLOW =
  /(?:cutShort|CutShort|commandLine|layouts|playedYear|ownership|twoSidebars)\.test\.ts\.js$|test\/browser\//;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => SLOW.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/**
 * A fifth of the time went into machine code for functions that had little left to run: V8 waits eight times as long before
 * it optimizes one, and puts less of others into it. Later versions of Node do not know the first of these flags.
 */
const lessOptimizing = process.versions.node.startsWith('20.')
  ? ['--interrupt-budget=540672', '--max-inlined-bytecode-size-cumulative=200']
  : [];

await bundleTests();

export default defineConfig({
  test: {
    include: [builtTests],
    server: { deps: { external: [loadedByNode] } },
    // All processors: on two of them, vitest would use one.
    maxWorkers: '100%',
    // Workbooks come and go by the hundred: with more room for what lives shortly, collecting it takes a quarter less time, and
    // what helps in collecting it would only take the other worker's processor.
    execArgv: ['--max-semi-space-size=64', '--single-threaded-gc', ...lessOptimizing],
    // Files share what they load: Univer alone takes half a second. No test changes a module, so none can tell.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    // Half as often as vitest's own: each look takes the page, the browser and us some milliseconds.
    expect: { poll: { interval: 100 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
