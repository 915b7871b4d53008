# Puts back what one rule took, in records that were exported already: nothing need be cleaned anew.
#   qingdu --export jsonl pages/ > pages.jsonl
#   python3 examples/undo-a-rule.py pages.jsonl share-bar
import json
import sys

records, rule = sys.argv[1:]
for record in map(json.loads, open(records, encoding='utf-8')):
    if 'error' in record:
        continue
    raw = open(record['path'], encoding='utf-8-sig', newline='').read()
    text, end = [], 0
    for edit in record['edits']:
        if edit['rule'] == rule:
            continue
        text += [raw[end:edit['start']], edit['replacement']]
        end = edit['end']
    print(json.dumps({'id': record['id'], 'text': ''.join(text) + raw[end:]}, ensure_ascii=False))
