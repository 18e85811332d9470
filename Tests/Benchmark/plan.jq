# A plan of $n goals: those of a plan over and over, each item's numbered from 1.
def numbered: to_entries | map(.value + {id: "\(.value.item)-\(.key + 1 | if . < 10 then "0\(.)" else . end)"});
def copied($c): .title.zh |= "\(.[:10]) \($c + 1)" | .title.en |= "\(.[:40]) \($c + 1)";
(.goals | map(select(.item == null))) as $head
| (.goals | map(select(.item != null))) as $rest
| (($n - ($head | length)) / ($rest | length) | ceil) as $copies
| .id = "bench-\($n)"
| .goals = ($head + ([$rest | group_by(.item)[] | [range($copies) as $c | .[] | copied($c)] | numbered[]]))[:$n]
