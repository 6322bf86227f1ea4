/** The command line's process: see `analyseFile`. */
import { analyseFile } from './analyseFile.ts';

const [root = '', ...args] = process.argv.slice(2);
const { status, stdout, stderr } = await analyseFile(args, root, process.env.INIT_CWD ?? process.cwd());
process.stderr.write(stderr);
process.stdout.write(stdout, () => process.exit(status));
