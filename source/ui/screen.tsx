import {Box, Text, useCursor} from 'ink';

export type ScreenProps = {
	readonly rows: readonly string[];
	/** Where the real cursor stands, so that an input method opens its window there. */
	readonly cursor?: {readonly column: number; readonly row: number};
};

/** A whole screen. One Text per row: rows that stay the same cost Ink the least that way. */
export const Screen = ({rows, cursor}: ScreenProps) => {
	const {setCursorPosition} = useCursor();
	setCursorPosition(cursor && {x: cursor.column, y: cursor.row});
	return (
		<Box flexDirection="column">
			{rows.map((row, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place.
				<Text key={index} wrap="truncate">
					{/* To Ink an empty text is no row at all. */}
					{row || ' '}
				</Text>
			))}
		</Box>
	);
};
