/** Why a file or a record cannot be read, in words that end a sentence. */
export class ReadingError extends Error {
	override readonly name = 'ReadingError';
}
