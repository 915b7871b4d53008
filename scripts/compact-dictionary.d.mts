import type {Plugin} from 'esbuild';

export declare const compact: (phrases: string, characters: string) => string;
export declare const compactDictionary: () => Plugin;
