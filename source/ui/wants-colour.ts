type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Whether to use colour, by the two conventions: NO_COLOR set to anything but nothing turns it off
 * (no-color.org), FORCE_COLOR outranks it and turns it off itself with 0 or false.
 */
export const wantsColour = ({NO_COLOR, FORCE_COLOR}: Variables): boolean => {
	if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
	return !NO_COLOR;
};
