#!/usr/bin/env bash
# How long questions about coverage take beyond the start of the program, on this machine: the
# standard demo data, then 10 years of monthly reports of 6 000 services. Medians of several runs
# of whole commands; nothing here passes or fails.
#
#   src/bench/coverage.sh [FOLDER]     keeps the data in FOLDER, else in one it removes again
set -euo pipefail
export LC_ALL=C.UTF-8

runs=${RUNS:-7}
karta=$(cd "$(dirname "$0")/../.." && pwd)/target/karta
day=2021-12-31
if [ $# -gt 0 ]; then
  work=$1
  mkdir -p "$work"
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi

# register NAME [OPTION…]: the path of a register filled with demo data made with these options
register() {
  local db=$work/$1.db
  if [ ! -e "$db" ]; then
    "$karta" demo "$work/$1" "${@:2}" >&2
    "$karta" --db "$db" import -q "$work/$1"/*.csv >&2
    rm -r "${work:?}/$1"
  fi
  echo "$db"
}

# median COMMAND…: milliseconds
median() {
  local run from
  for ((run = 0; run < runs; run++)); do
    from=$(date +%s%N)
    "$@" >"$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
    echo $((($(date +%s%N) - from) / 1000000))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

# beyond LABEL AIM COMMAND…: how long a command takes beyond the start
beyond() {
  local took
  took=$(median "${@:3}")
  printf '%-58s %6d ms   aim %6d ms\n' "$1" $((took - start)) "$2"
}

demo=$(register demo)
decade=$(register decade --rows 720000)
start=$(median "$karta" --version)
printf '%-58s %6d ms   (median of %d runs)\n' "start" "$start" "$runs"
beyond "coverage, every cell of a day" 300 \
  "$karta" --db "$demo" coverage --on "$day" -f csv -o "$work/cells.csv"
beyond "coverage, every cell, 10 years of 6 000 services behind it" 1000 \
  "$karta" --db "$decade" coverage --on "$day" -f csv -o "$work/cells.csv"
beyond "coverage what-if budget over all cells" 10000 \
  "$karta" --db "$demo" coverage what-if budget 20000000 --currency BGN --on "$day" \
  -f csv -o "$work/what-if.csv"
