/** A wrong flag, path or place: the program says what, where and what to do, and exits with 2. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
