#!/bin/sh
# Cleans shards as a Slurm job array: sbatch --array=0-99 slurm-array.sh shards/ out/
# --requeue runs a shard again whose node failed; what was finished stays.
#SBATCH --job-name=qingdu
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
set -e
shard=$(find "$1" -name '*.jsonl' | sort | sed -n "$((SLURM_ARRAY_TASK_ID + 1))p")
mkdir -p "$2"
sh "$(dirname "$0")/clean-shard.sh" "$shard" "$2/$(basename "$shard")"
