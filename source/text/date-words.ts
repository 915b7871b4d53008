/** `2022-09-29T10:25` → `2022-09-29 10:25`; of a page that names no year, `--10-08T12:00` → `10-08 12:00`. */
export const dateWords = (published: string): string =>
	published.replace(/^--/, '').replace('T', ' ');
