import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The package's folder: the one above that which this file is bundled into. */
export const packageRoot = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
