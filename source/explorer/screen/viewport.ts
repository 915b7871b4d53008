/** The thumb of a scroll bar, in rows of its pane; there is none when everything is in sight. */
export type ScrollBar = {readonly top: number; readonly length: number};

/** A top row that leaves no empty rows below the content while there is content above. */
export const clampTop = (top: number, total: number, height: number): number =>
	Math.max(0, Math.min(top, total - height));

/** The least scrolling that brings a row in sight: at the edge, so that few rows change. */
export const topShowing = (row: number, top: number, total: number, height: number): number => {
	const least = row < top ? row : row >= top + height ? row - height + 1 : top;
	return clampTop(least, total, height);
};

/**
 * The thumb of a scroll bar `height` rows high. It touches an end only when the content does, so
 * that a reader can trust it.
 */
export const scrollBarOf = (
	top: number,
	total: number,
	inSight: number,
	height: number,
): ScrollBar | undefined => {
	if (total <= inSight || height < 1) return undefined;
	const length = Math.max(1, Math.min(height - 1, Math.round((height * inSight) / total)));
	const room = height - length;
	const share = top / (total - inSight);
	let thumb = Math.round(room * share);
	if (top > 0 && thumb === 0 && room > 1) thumb = 1;
	if (top < total - inSight && thumb === room && room > 1) thumb = room - 1;
	return {top: thumb, length};
};
