import type {SignSource} from '../../text/signs/sign-table.ts';
import type {LineKind} from './line-kind.ts';

/** What a kind is known by, in parts of which its test is told which may stand in a line. */
export const signsInParts = (
	...parts: readonly SignSource[]
): Required<Pick<LineKind, 'signs' | 'parts'>> => ({signs: parts.flat(), parts});
