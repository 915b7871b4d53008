#!/bin/bash
# Shows that a split run is the same as one run, byte for byte, also when workers are killed:
#   bash examples/scale/check.sh pages.jsonl
# Needs GNU parallel and Dask (apt-get install parallel python3-distributed; PYTHON names the
# interpreter that has it).
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
input=$1
export PYTHON=${PYTHON:-python3}
export QINGDU=${QINGDU:-"node $here/../../dist/cli.js"}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

same() {
	if cmp -s "$work/one.jsonl" "$2"; then echo "same: $1"; else echo "DIFFERENT: $1"; failed=1; fi
}

# Kills one process once shards are being cleaned, and says so.
kill_one() {
	for _ in $(seq 400); do
		victim=$(pgrep -f 'from jsonl --jobs 1 --output' > /dev/null && pgrep -f "$1" | head -n 1)
		if [ -n "$victim" ]; then kill -9 "$victim" && echo "killed $2 (process $victim)" && return; fi
		sleep 0.05
	done
	echo "nothing there to kill: $2"
	failed=1
}

$QINGDU --export jsonl --from jsonl --jobs 1 - < "$input" > "$work/one.jsonl"
echo "one process: $(wc -l < "$work/one.jsonl") records"

$QINGDU --export jsonl --from jsonl --jobs 4 - < "$input" > "$work/threads.jsonl"
same 'four threads' "$work/threads.jsonl"

parallel --pipepart --block 400k --keep-order --jobs 2 --retries 3 -a "$input" \
	"$QINGDU --export jsonl --from jsonl --jobs 1 -" > "$work/parallel.jsonl"
same 'GNU parallel, cut at line ends' "$work/parallel.jsonl"

mkdir "$work/shards" "$work/out"
split --lines 250 --suffix-length 4 --additional-suffix .jsonl "$input" "$work/shards/"
kill_one 'from jsonl --jobs 1 --output' 'a run under GNU parallel' &
parallel --jobs 2 --retries 3 sh "$here/clean-shard.sh" {} "$work/out/{/}" ::: "$work"/shards/*.jsonl
wait
cat "$work"/out/*.jsonl > "$work/killed.jsonl"
same 'GNU parallel, a run killed' "$work/killed.jsonl"

rm -r "$work/out"
kill_one 'multiprocessing.spawn.*pipe_handle' 'a Dask worker' &
timeout 600 "$PYTHON" "$here/dask-filter.py" "$work/shards" "$work/out" > /dev/null 2> "$work/dask.log" || { tail "$work/dask.log"; failed=1; }
wait
cat "$work"/out/*.jsonl > "$work/dask.jsonl"
same 'Dask, a worker killed' "$work/dask.jsonl"

for task in $(seq 0 $(($(find "$work/shards" -name '*.jsonl' | wc -l) - 1))); do
	SLURM_ARRAY_TASK_ID=$task sh "$here/slurm-array.sh" "$work/shards" "$work/slurm"
done
cat "$work"/slurm/*.jsonl > "$work/array.jsonl"
same 'the tasks of a Slurm array, one after the other' "$work/array.jsonl"

exit $failed
