#!/usr/bin/env bash
# How much memory each command takes with a million rows, where Java may have 192 MB of heap: the
# peak of the whole process, as the system saw it. The figures go to a file that karta help limits
# shows: command,rows,mebibytes,code.
#
#   src/bench/memory.sh [-f] [FOLDER]     takes the data in FOLDER, or makes and keeps them there;
#                                         -f writes the file, else the figures are only shown
#
# KARTA is the binary (target/karta), ROWS another number of rows. Ends with 1 where a command had too
# little memory.
set -uo pipefail
export LC_ALL=C.UTF-8

top=$(cd "$(dirname "$0")/../.." && pwd)
karta=$(realpath "${KARTA:-$top/target/karta}")
rows=${ROWS:-1000000}
file=
[ "${1:-}" = -f ] && file=$top/src/main/resources/bg/karta/limit/memory.csv && shift
[ -x /usr/bin/time ] || {
  echo "memory.sh needs /usr/bin/time (GNU time), which tells the peak of a process: install it." >&2
  exit 2
}
work=$(mktemp -d "${TMPDIR:-/tmp}/memory.XXXXXX")
trap 'rm -rf "$work"' EXIT
data=${1:-$work/data}
export KARTA_LANG=en XDG_CONFIG_HOME=$work/config
unset KARTA_CONFIG KARTA_KEY
export KARTA_DB=$work/r.db
failed=0
"$karta" --version >/dev/null

# peak NAME WORD…: runs a command, whose name is given as people type it
peak() {
  local name=$1 code mib
  shift
  (cd "$work" && KARTA_JAVA_OPTS=-Xmx192m exec /usr/bin/time -f %M -o peak "$karta" "$@") \
    >"$work/out" 2>"$work/err" </dev/null
  code=$?
  mib=$((($(tail -1 "$work/peak") + 1023) / 1024))
  echo "$name,$rows,$mib,$code" | tee -a "$work/table" >&2
  if [ "$code" -gt 1 ]; then
    failed=$((failed + 1))
    sed 's/^/  /;3q' "$work/err" >&2
  fi
}

if [ ! -e "$data/service-report.csv" ]; then
  peak demo demo "$data" --rows "$rows"
fi
peak init init
rm -f "$KARTA_DB"
peak check check "$data"/*.csv -f json -o "$work/check.json"
peak import import "$data"/*.csv -f json -o "$work/import.json"
peak "import (again)" import "$data"/*.csv -f json -o "$work/again.json"
peak "check --baseline" check "$data/service-report.csv" --against "$KARTA_DB" --baseline "$work/check.json" -f json -o "$work/new.json"
for format in csv html xlsx sarif junit; do
  peak "check -f $format" check "$data/service-report.csv" --against "$KARTA_DB" -f $format -o "$work/report.$format"
done
on=2025-12-31
peak status status
peak log log
peak "log show" log show 1
peak verify verify
for format in csv json ndjson xlsx html; do
  peak "query -f $format" query "SELECT * FROM service_report" -f $format -o "$work/rows.$format"
done
peak query query "SELECT * FROM service_report"
while read -r line; do
  [ -n "$line" ] && peak "$line" $line --on $on
done <<'LIST'
licences list
licences check
licences impact
licences calendar
licences may 000990011 --kind RES
inspections list
inspections risk
inspections practice
coverage
coverage access
coverage inequality
coverage intervals
coverage map -s ДСХ
coverage need
coverage network
coverage explain SOF46 ДСХ
coverage what-if services --open ДСХ,SOF46,40
coverage what-if population --group 0-17 --until 2030 --growth 1
coverage what-if budget 20000000 --currency BGN
coverage what-if target 0.5
children institutions
children homes
children services
children crisis
foster families
foster match
foster free
foster training
plan status
plan deadlines
plan annual
money costs
money change
money effect
centres outcomes
casework outcomes
casework survival
referrals
LIST
peak reconcile reconcile
peak "export --all" export --all --on $on -f csv -o "$work/all"
peak "coverage change" coverage change --since 2021-12-31 --on $on
peak "licences diff" licences diff 2021-12-31 $on
peak "licences show" licences show "$(awk -F, 'NR == 2 { print $1 }' "$data/licence.csv")"
peak "plan diff" plan diff $(tail -n +2 "$data/plan.csv" | cut -d, -f1 | sort -u | head -2)
peak "keys show" keys show
peak backup backup "$work/copy.db"
peak restore restore --force "$work/copy.db"
peak "keys rotate" keys rotate
person=$("$karta" query -f csv "SELECT MIN(person) AS token FROM referral" | tail -n +2 | tr -d '"\r\n')
peak "person export" person export "$person" -f json -o "$work/person.json"
peak erase erase "$person" --reason "asked for"
peak undo undo 1 --cascade
peak rules rules
peak kinds kinds
peak explain explain report-users-jump
peak help help files

{ echo "command,rows,mebibytes,code" && cat "$work/table"; } >"$work/memory.csv"
[ -z "$file" ] || cp "$work/memory.csv" "$file"
echo "failed: $failed"
[ "$failed" = 0 ]
