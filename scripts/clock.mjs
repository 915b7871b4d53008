/** For the build: React and Ink ask for the time only; the global would load all of node:perf_hooks. */
export const clock = {now: () => Number(process.hrtime.bigint()) / 1e6};
