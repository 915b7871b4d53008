"""Cleans shards on a Dask cluster: dask-filter.py FOLDER-OF-SHARDS FOLDER-FOR-OUTPUT [SCHEDULER]

Every shard is one task, every task one run of clean-shard.sh. A worker that dies takes nothing with
it: its shards are given to others. Without the address of a scheduler two workers are started here.
"""
import pathlib
import subprocess
import sys

from distributed import Client

here = pathlib.Path(__file__).resolve().parent


def clean(shard, output):
    subprocess.run(['sh', str(here / 'clean-shard.sh'), shard, output], check=True)
    return output


def main():
    shards, outputs, *scheduler = sys.argv[1:]
    pathlib.Path(outputs).mkdir(exist_ok=True)
    here_only = {'n_workers': 2, 'threads_per_worker': 1, 'dashboard_address': None}
    with Client(*scheduler) if scheduler else Client(**here_only) as client:
        files = sorted(pathlib.Path(shards).glob('*.jsonl'))
        tasks = [
            client.submit(clean, str(file), str(pathlib.Path(outputs) / file.name), retries=3, pure=False)
            for file in files
        ]
        for task in tasks:
            print(task.result())


if __name__ == '__main__':
    main()
