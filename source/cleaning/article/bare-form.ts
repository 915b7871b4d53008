/** A line's letters and digits alone: what two ways of printing one headline have in common. */
export const bareForm = (form: string): string => form.replace(/[^\p{L}\p{N}]+/gu, '');
