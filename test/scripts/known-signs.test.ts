import {expect, it} from 'vitest';
import {collectSigns} from '../../scripts/known-signs.mjs';
import {rules} from '../../source/cleaning/rules/index.ts';
import {lineKinds} from '../../source/cleaning/rules/line-kinds.ts';
import '../../source/metadata/extract-metadata.ts';
import {askedSigns} from '../../source/metadata/line-signs.ts';
import {signsOf, sourceKey} from '../../source/text/signs/signs-of.ts';

it('works out at build time what would be worked out at a start', async () => {
	const known = await collectSigns();
	const declared = [...lineKinds, ...rules].map(({signs = []}) => signs);
	for (const source of [...declared, ...askedSigns()].flat()) {
		const signs = signsOf(source);
		expect(known[sourceKey(source)]).toEqual(signs ? [...signs] : null);
	}
});
