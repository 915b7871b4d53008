import type {Explorer} from '../explorer/explorer.ts';
import type {Loading} from '../loading/load.ts';

/** Milliseconds between two looks at how far loading is: the eye wants no more, the search less. */
const glance = 100;

/** Tells the explorer how far loading is, and when it is over. */
export const watch = (
	{progress, library, onChange, grouped}: Loading,
	explorer: Explorer,
): void => {
	let waiting: NodeJS.Timeout | undefined;
	const look = (): void => {
		clearTimeout(waiting);
		waiting = undefined;
		const now = progress();
		if (now.state === 'loading') {
			explorer.dispatch({type: 'loading', progress: now});
			return;
		}

		const {documents, problems, state} = now;
		const {bodiesUntil} = library;
		const loaded = {documents, problems, stopped: state === 'stopped', bodiesUntil};
		explorer.dispatch({type: 'loaded', ...loaded});
		void grouped.then(() => {
			if (library.repeats.count > 0) explorer.dispatch({type: 'repeats-found', loaded});
		});
	};

	look();
	onChange(() => {
		if (progress().state !== 'loading') look();
		else waiting ??= setTimeout(look, glance);
	});
};
