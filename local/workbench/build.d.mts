/** Builds the workbench's page into a folder; see `build.mjs`. */
export function buildWorkbench(outDir: string): Promise<void>;
