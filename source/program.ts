/** The one file that is bundled: the program, or a thread of it. */
import {isMainThread} from 'node:worker_threads';

if (isMainThread) void import('./cli.tsx');
else void import('./loading/worker.ts');
