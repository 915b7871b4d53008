import {renderToString} from 'ink';
import {createElement} from 'react';
import {expect, test} from 'vitest';
import {Screen} from '../../source/ui/screen.tsx';

test('every row keeps its place, the empty ones too', () => {
	const rows = ['一', '', '\u001b[1m三\u001b[22m', '', '五'];
	expect(renderToString(createElement(Screen, {rows}))).toBe(rows.join('\n'));
});
