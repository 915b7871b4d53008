import type {Plugin} from 'esbuild';

export function collectSigns(): Promise<Readonly<Record<string, readonly string[] | null>>>;
export function withKnownSigns(): Plugin;
