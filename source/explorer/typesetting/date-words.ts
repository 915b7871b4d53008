/** `2022-09-29T10:25` → `2022-09-29 10:25`. */
export const dateWords = (published: string): string => published.replace('T', ' ');
