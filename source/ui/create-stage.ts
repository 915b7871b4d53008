import type {Explorer} from '../explorer/explorer.ts';
import type {ShownExplorer} from './app.tsx';

/** One explorer to look at, whichever it is by now. */
export const createStage = (first: Explorer): ShownExplorer & {show(explorer: Explorer): void} => {
	const listeners = new Set<() => void>();
	const tell = (): void => {
		for (const listener of listeners) listener();
	};

	let shown = first;
	let leave = shown.subscribe(tell);
	return {
		press: key => shown.press(key),
		paste: text => shown.paste(text),
		dispatch: action => shown.dispatch(action),
		view: () => shown.view(),
		speak: () => shown.speak(),
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		show(explorer) {
			leave();
			shown = explorer;
			leave = shown.subscribe(tell);
			tell();
		},
	};
};
