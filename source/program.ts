/** The one file that is bundled: the program, or a thread of it. */
import {isMainThread, workerData} from 'node:worker_threads';

if (isMainThread) void import('./cli.ts');
else if (workerData.room === 'pipeline') void import('./pipeline/pipeline-worker.ts');
else if (workerData.room === 'describing') void import('./loading/describing-worker.ts');
else void import('./loading/worker.ts');
