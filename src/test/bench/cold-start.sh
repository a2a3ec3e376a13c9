#!/bin/sh
# Measures a cold start: whole processes, an empty Java program and a run of the main scenario in turn, as often as asked.
# Prints the medians of both and how many times longer the run takes.
#
#   src/test/bench/cold-start.sh [TIMES]
#
# It uses the Java that the launcher uses. Both kinds of processes suffer from whatever else the machine does meanwhile,
# so the ratio says more than the milliseconds.
set -eu

times=${1:-20}
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)
scenario=$home/scenarios/ukraine/2025-11-put-to-the-council.yaml
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

printf 'public class Empty { public static void main(String[] arguments) {} }\n' >"$work/Empty.java"
"${java}c" -d "$work" "$work/Empty.java"

# What happens once, the build and what is kept for later starts, happens before.
"$home/article-ten" run "$scenario" >/dev/null

# Appends the milliseconds that a command takes to a file.
measure() {
    file=$1
    shift
    start=$(date +%s%N)
    "$@" >/dev/null
    end=$(date +%s%N)
    echo "$(((end - start) / 1000000))" >>"$file"
}

turn=0
while [ "$turn" -lt "$times" ]; do
    measure "$work/empty" "$java" -cp "$work" Empty
    measure "$work/run" "$home/article-ten" run "$scenario"
    turn=$((turn + 1))
done

median() {
    sort -n "$1" | awk '{ all[NR] = $1 } END { print (all[int((NR + 1) / 2)] + all[int(NR / 2) + 1]) / 2 }'
}

empty=$(median "$work/empty")
run=$(median "$work/run")
printf 'an empty Java program  %6.0f ms\n' "$empty"
printf 'a cold run             %6.0f ms\n' "$run"
awk "BEGIN { printf \"ratio                  %6.1f\\n\", $run / $empty }"
