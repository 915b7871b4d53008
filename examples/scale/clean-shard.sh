#!/bin/sh
# Cleans one shard: clean-shard.sh SHARD.jsonl OUTPUT.jsonl [option …]
# The output is there whole or not at all, so a shard without one was not finished: run it again.
# QINGDU names the program where it is not simply `qingdu`.
set -e
shard=$1
output=$2
shift 2
if [ -e "$output" ]; then exit 0; fi
# shellcheck disable=SC2086 # A program with parameters is several words.
${QINGDU:-qingdu} --export jsonl --from jsonl --jobs 1 --output "$output" "$@" - < "$shard" || [ $? -eq 1 ]
