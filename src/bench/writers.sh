#!/usr/bin/env bash
# Many who write to one register and read it at the same time: every row is there, nobody ends with
# anything but 0 or 5, the register is whole. Then an earlier edition of karta meets the register of
# this one: it refuses it, or works with it, and harms it in neither case.
#
#   src/bench/writers.sh [-w WRITERS] [-r ROUNDS] [-o EARLIER-BINARY]
#
# KARTA is the binary (target/karta). Ends with 1 where anything is otherwise.
set -uo pipefail
export LC_ALL=C.UTF-8

karta=$(realpath "${KARTA:-$(dirname "$0")/../../target/karta}")
writers=4
rounds=10
older=
while getopts w:r:o: option; do
  case $option in
    w) writers=$OPTARG ;;
    r) rounds=$OPTARG ;;
    o) older=$(realpath "$OPTARG") ;;
    *) exit 2 ;;
  esac
done
each=200
work=$(mktemp -d "${TMPDIR:-/tmp}/writers.XXXXXX")
trap 'rm -rf "$work"' EXIT
export KARTA_CACHE=$work/cache XDG_CONFIG_HOME=$work/config KARTA_LANG=en
unset KARTA_DB KARTA_CONFIG KARTA_KEY
failed=0

wrong() {
  echo "wrong: $*"
  failed=$((failed + 1))
}

# providers FIRST: a file of providers with ЕИК from FIRST on
providers() {
  awk -v first="$1" -v each=$each 'BEGIN {
    print "eik,name,form,municipality"
    for (i = 0; i < each; i++) {
      digits = sprintf("%08d", 10000000 + first + i); one = three = 0
      for (d = 1; d <= 8; d++) { one += substr(digits, d, 1) * d; three += substr(digits, d, 1) * (d + 2) }
      check = one % 11; if (check == 10) check = three % 11 % 10
      print digits check ",Provider " i ",private,BGS01"
    }
  }'
}

count() {
  "$karta" --db "$work/r.db" query -q -f csv "SELECT COUNT(*) AS n FROM $1" | tail -1 | tr -d '\r'
}

write() {
  local round
  for ((round = 0; round < rounds; round++)); do
    providers $((($1 * rounds + round) * each)) >"$work/$1-$round.csv"
    "$2" --db "$work/r.db" import -q --wait "$3" "$work/$1-$round.csv" >"$work/out-$1" 2>&1
    echo $? >>"$work/codes"
    grep -E 'Exception|^[[:space:]]+at ' "$work/out-$1" && echo trace >>"$work/codes"
  done
}

read_on() {
  local n
  while [ ! -e "$work/done" ]; do
    n=$("$karta" --db "$work/r.db" query -q --wait 120 -f csv "SELECT COUNT(*) AS n FROM provider" 2>&1)
    echo $? >>"$work/codes"
    n=$(tail -1 <<<"$n" | tr -d '\r')
    [ $((n % each)) = 0 ] || echo "a part: $n" >>"$work/codes"
  done
}

# together WAIT BINARY…: a writer for each binary, and as many readers of this edition
together() {
  local wait=$1 binary number=0 pids=
  shift
  rm -f "$work"/r.db* "$work/done" "$work/codes"
  "$karta" --db "$work/r.db" init -q
  for binary in "$@"; do
    write $number "$binary" "$wait" &
    pids="$pids $!"
    read_on &
    number=$((number + 1))
  done
  wait $pids
  touch "$work/done"
  wait
  "$karta" --db "$work/r.db" verify -q || wrong "the register is not whole"
  echo "codes: $(sort "$work/codes" | uniq -c | tr -s ' \n' ' ')"
  grep -vqxE '0|5' "$work/codes" && wrong "other codes than 0 and 5"
}

all=()
for ((i = 0; i < writers; i++)); do all+=("$karta"); done
echo "$writers writers and readers, each write waits"
together 120 "${all[@]}"
[ "$(count entry)" = $((writers * rounds)) ] || wrong "$(count entry) batches of $((writers * rounds))"
[ "$(count provider)" = $((writers * rounds * each)) ] || wrong "$(count provider) providers"
echo "$writers writers and readers, none waits"
together 0 "${all[@]}"
[ "$(count provider)" = $(($(count entry) * each)) ] || wrong "$(count provider) providers in $(count entry) batches"

if [ -n "$older" ]; then
  echo "an earlier edition meets the register of this one"
  before=$(count provider)
  said=$("$older" --db "$work/r.db" import -q --wait 30 "$work/0-0.csv" 2>&1)
  code=$?
  case $code in
    0 | 1) ;;
    4) [ "$(grep -c . <<<"$said")" = 1 ] || wrong "it refuses in more than a sentence: $said" ;;
    *) wrong "it ends with $code: $said" ;;
  esac
  echo "code $code: $said"
  "$karta" --db "$work/r.db" verify -q || wrong "the register is not whole"
  [ "$(count provider)" -ge "$before" ] || wrong "rows are gone"
  if [ "$code" -le 1 ]; then
    echo "both write at once"
    together 120 "$karta" "$older" "$karta" "$older"
    [ "$(count provider)" = $((4 * rounds * each)) ] || wrong "$(count provider) providers of $((4 * rounds * each))"
  fi
fi
[ "$failed" = 0 ] && echo "good"
[ "$failed" = 0 ]
