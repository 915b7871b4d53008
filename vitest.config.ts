import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		setupFiles: ['test/set-seed.ts'],
		include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
		// Whole programs run in pseudo-terminals on machines with two slow cores.
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});
