import type {Plugin} from 'esbuild';

export declare const mended: (file: string) => string | undefined;
export declare const sturdyParquet: () => Plugin;
