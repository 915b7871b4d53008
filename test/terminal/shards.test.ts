import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';

const program = path.resolve('dist/cli.js');
const script = path.resolve('examples/scale/clean-shard.sh');
const env = {...process.env, QINGDU: `${process.execPath} ${program}`};
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'qingdu-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true});
});

const lines = Array.from({length: 240}, (_, index) =>
	index === 77
		? '{"text": "断了'
		: JSON.stringify({
				url: `https://example.org/${index}`,
				text: `首页 > 新闻\n第${index}天种树\n2023-03-12 来源：青溪日报\n春天来了，第${index}棵树绿了。`,
			}),
);

/** Sets the lines down in shards of different lengths, and gives their paths. */
const writeShards = (): string[] => {
	mkdirSync(path.join(folder, 'shards'));
	const ends = [1, 50, 51, 130, 240];
	return ends.map((end, index) => {
		const shard = path.join(folder, 'shards', `${index}.jsonl`);
		writeFileSync(shard, `${lines.slice(ends[index - 1] ?? 0, end).join('\n')}\n`);
		return shard;
	});
};

const outputOf = (shard: string): string => path.join(folder, 'out', path.basename(shard));

const cleanAll = (shards: readonly string[]) =>
	spawnSync(
		'xargs',
		['-P', '2', '-I', '{}', 'sh', script, `${folder}/shards/{}`, `${folder}/out/{}`],
		{
			env,
			encoding: 'utf8',
			input: shards.map(shard => path.basename(shard)).join('\n'),
		},
	);

const unsplit = (): string =>
	spawnSync(process.execPath, [program, '--export', 'jsonl', '--from', 'jsonl', '-'], {
		encoding: 'utf8',
		input: lines.join('\n'),
	}).stdout;

test('shards cleaned by many processes are one run, byte for byte', () => {
	const shards = writeShards();
	mkdirSync(path.join(folder, 'out'));
	const {status, stderr} = cleanAll(shards);
	expect(status).toBe(0);
	expect(stderr).toBe('Cannot read standard input, line 27: it is no JSON.\n');
	const joined = shards.map(shard => readFileSync(outputOf(shard), 'utf8')).join('');
	expect(joined).toBe(unsplit());
	expect(joined.split('\n')).toHaveLength(lines.length + 1);
});

test('a process that is killed leaves no output, and its shard is cleaned again', async () => {
	const shards = writeShards();
	mkdirSync(path.join(folder, 'out'));
	// Its input stays open: it is certainly in the middle of its work.
	const output = outputOf(shards[0]!);
	const parameters = ['--export', 'jsonl', '--output', output, '-'];
	const killed = spawn(process.execPath, [program, ...parameters]);
	killed.stdin.write(`${lines[0]}\n`);
	while (readdirSync(path.dirname(output)).length === 0) {
		await new Promise(resolve => setImmediate(resolve));
	}

	killed.kill('SIGKILL');
	await once(killed, 'close');
	expect(existsSync(output)).toBe(false);
	expect(cleanAll(shards).status).toBe(0);
	expect(shards.map(shard => readFileSync(outputOf(shard), 'utf8')).join('')).toBe(unsplit());
});
