#!/usr/bin/env bash
# Whether karta loses anything where the machine fails it: every command that writes is killed at
# random system calls, and meets a full disk, a faulty one, one that is read-only, a limit of file
# size and a lack of descriptors. After each such run the register must be whole and as before the
# command or as after it, the same command must work once more, no personal number may be left in a
# temporary file, and what was said must be a sentence and a documented exit code.
#
#   src/bench/crash.sh [-s SEED] [-k KILLS] [-f FAULTS] [-c COMMAND]…
#   src/bench/crash.sh -r COMMAND/FAULT/HOW     repeats one run and keeps its folder
#
# Ends with 1 if any run was bad. KARTA is the binary (target/karta), OLDER one of an earlier edition
# that makes the register to be migrated; without it the oldest known schema is taken, if sqlite3 is
# there.
set -uo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
karta=$(realpath "${KARTA:-$top/target/karta}")
seed=1
kills=240
faults=4
only=
repeat=
while getopts s:k:f:c:r: option; do
  case $option in
    s) seed=$OPTARG ;;
    k) kills=$OPTARG ;;
    f) faults=$OPTARG ;;
    c) only="$only $OPTARG" ;;
    r) repeat=$OPTARG ;;
    *) exit 2 ;;
  esac
done
command -v strace >/dev/null || {
  echo "crash.sh needs strace, which makes system calls fail: install it." >&2
  exit 2
}

work=$(mktemp -d "${TMPDIR:-/tmp}/crash.XXXXXX")
[ -n "$repeat" ] || trap 'rm -rf "$work"' EXIT
box=$work/box
in=$work/in
planted=6101057509
. "$here/crash-commands.sh"

export KARTA_CACHE=$work/cache XDG_CONFIG_HOME=$box/config HOME=$box KARTA_LANG=en
unset KARTA_DB KARTA_CONFIG KARTA_KEY KARTA_TERMINAL
calls=openat,write,pwrite64,pread64,ftruncate,fsync,fdatasync,rename,link,unlink,mkdir,rmdir,fchmod
kinds="kill full-disk io-error read-only-call read-only-folder file-size descriptors"

# fresh COMMAND: the box as it is before the command, with folders for temporary files in it
fresh() {
  rm -rf "$box"
  mkdir -p "$box/tmp"
  cp -a "$work/from/$(starts_from "$1")/." "$box"
  export TMPDIR=$box/tmp
}

# state REGISTER: rows of each table, the ledger, and values that imports and undos change; of a
# copy, for whoever looks at a register with a journal, or of an earlier edition, changes it
state() {
  local look=$work/look/r.db journal
  if [ ! -e "$1" ]; then echo none && return; fi
  rm -rf "$work/look" && mkdir "$work/look" && cp "$1" "$look"
  for journal in -journal -wal; do
    [ ! -e "$1$journal" ] || cp "$1$journal" "$look$journal"
  done
  "$karta" --db "$look" verify >/dev/null 2>&1 || { echo "not whole" && return; }
  "$karta" --db "$look" query -f csv "$state_sql" 2>&1
}

# run COMMAND [PREFIX…]: what is said goes to $work/out and $work/err
run() {
  local command=$1
  shift
  local line
  mapfile -t line < <(words "$command")
  (cd / && KARTA_DB=$box/r.db exec "$@" "$karta" "${line[@]}") >"$work/out" 2>"$work/err" </dev/null
}

# reference COMMAND: what it does undisturbed, once and again, and which calls it makes in the box
reference() {
  local at=$work/ref/$1
  mkdir -p "$at"
  fresh "$1"
  state "$box/r.db" >"$at/before"
  run "$1" strace -f -y --seccomp-bpf -o "$at/trace" -e "trace=$calls"
  echo $? >"$at/code"
  state "$box/r.db" >"$at/after"
  rm -rf "$at/box" && cp -a "$box" "$at/box"
  run "$1"
  echo $? >"$at/again"
  state "$box/r.db" >"$at/after-again"
  # The call, which of its kind it is in its thread, whether it may change something, and whether
  # that number is also one that Java makes elsewhere in another thread.
  awk -v box="$box/" '
    {
      name = $2; sub(/\(.*/, "", name); number = ++count[$1 name]
      line = $0; gsub(/AT_FDCWD<[^>]*>/, "", line)
      if (name !~ /^[a-z0-9]+$/) next
      if (index(line, box) == 0) { shared[name number] = 1; next }
      writes = name != "pread64" && (name != "openat" || line ~ /O_WRONLY|O_RDWR|O_CREAT/)
      calls[++n] = name " " number " " writes; keys[n] = name number
    }
    END { for (i = 1; i <= n; i++) print calls[i], (keys[i] in shared) ? "shared" : "own" }
  ' "$at/trace" >"$at/calls"
  [ -s "$at/calls" ] && [ "$(cat "$at/code")" -le 1 ] || {
    echo "crash.sh: $1 does not work undisturbed; it said: $(cat "$work/err")" >&2
    exit 2
  }
}

# traced: strace that injects what "how" says, and tells in $work/injected what it hit
traced="strace -f -y -o $work/injected -e trace=$calls"

# inject COMMAND PATTERN FAULT: one of its calls at random, as strace is told of it; where the disk is
# full, all later writes fail as well
inject() {
  local of name number rest
  mapfile -t of < <(grep -E "$2" "$work/ref/$1/calls")
  [ ${#of[@]} -gt 0 ] || return 1
  read -r name number rest <<<"${of[(RANDOM * 32768 + RANDOM) % ${#of[@]}]}"
  case $3$name in
    error=ENOSPCpwrite64) number=$number+ ;;
  esac
  how=inject=$name:$3:when=$number
}

# disturbed COMMAND FAULT: the run that meets the fault; sets "how" and "code"
disturbed() {
  local creates='^(write|pwrite64|ftruncate|mkdir|link|openat) [0-9]+ 1 own'
  local size
  [ -n "$how" ] || case $2 in
    kill) inject "$1" . signal=SIGKILL ;;
    full-disk) inject "$1" "$creates" error=ENOSPC ;;
    io-error) inject "$1" '^(pwrite64|write|pread64|fsync|fdatasync|ftruncate) .* own' error=EIO ;;
    read-only-call) inject "$1" '^(openat|mkdir|unlink|link|rename|fchmod) [0-9]+ 1 own' error=EROFS ;;
    read-only-folder) how=$((RANDOM % 2)) ;;
    file-size)
      size=$(find "$work/ref/$1/box" -type f -printf '%k\n' | sort -n | tail -1)
      how=$(((RANDOM * 32768 + RANDOM) % (size + 1)))
      ;;
    descriptors) how=$((least + RANDOM % 24)) ;;
  esac
  [ -n "$how" ] || return
  case $2 in
    kill) { run "$1" $traced -e "$how"; } 2>/dev/null ;; # in silence: bash tells of processes killed
    file-size) (ulimit -f "$how" && run "$1") ;;
    descriptors) (ulimit -n "$how" && run "$1") ;;
    read-only-folder) read_only "$1" ;;
    *) run "$1" $traced -e "$how" ;;
  esac
  code=$?
}

# elsewhere FAULT: whether a call failed that has nothing to do with the box, such as Java's own
elsewhere() {
  [[ $how == inject=*error* ]] && grep INJECTED "$work/injected" | sed 's/AT_FDCWD<[^>]*>//' | grep -qvF "$box/"
}

# The box alone is read-only, or the folder for temporary files as well.
read_only() {
  if [ "$how" = 1 ]; then
    mkdir -p "$work/tmp"
    export TMPDIR=$work/tmp
  fi
  if [ "$(id -u)" = 0 ]; then
    # To root no folder is read-only but one that is mounted so.
    run "$1" unshare -m sh -c 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"' "$box"
  else
    find "$box" -type d -exec chmod a-w {} +
    run "$1"
    set -- $?
    find "$box" -type d -exec chmod u+w {} +
    return "$1"
  fi
}

bad() {
  wrong="$wrong${wrong:+; }$*"
}

# judge COMMAND FAULT: what is wrong after a run, in "wrong"
judge() {
  local ref=$work/ref/$1 now expected
  wrong=
  grep -qE '^[[:space:]]+at [a-z]|Exception|java\.|Caused by' "$work/out" "$work/err" && bad "a trace"
  if [ "$code" != 137 ]; then
    [[ " $documented " == *" $code "* ]] || bad "exit code $code"
    [ "$(grep -c . "$work/err")" -le 6 ] || [ "$code" -le 1 ] || bad "said too much"
    [ "$code" -le 1 ] || [ -s "$work/err" ] || bad "said nothing"
  fi
  now=$(state "$box/r.db")
  # A register without records is begun before they are taken in.
  if [ "$now" = "$empty" ] && [ "$(cat "$ref/after")" != "$empty" ]; then now=$(cat "$ref/before"); fi
  if [ "$now" = "$(cat "$ref/after")" ] && [ "$now" != "$(cat "$ref/before")" ]; then
    expected=$(cat "$ref/again")
    case $code in 0 | 1 | 137 | "$committed") ;; *) [ "$1" = init ] || bad "changed the register, but ended with $code" ;; esac
  elif [ "$now" = "$(cat "$ref/before")" ]; then
    expected=$(cat "$ref/code")
    [ "$now" = "$(cat "$ref/after")" ] || [ "$code" -gt 1 ] || bad "ended with $code and stored nothing"
  else
    bad "neither before nor after: $(diff <(echo "$now") "$ref/before" | head -2 | cut -c1-150 | tr '\n' ' ')"
    return
  fi
  judge_files "$1" "$ref/box"
  again "$1" "$expected"
}

# again COMMAND CODE: the next run of the same command, which also removes what the killed one left
again() {
  local left now
  export TMPDIR=$box/tmp
  if is_made_once "$1" >/dev/null && [ -e "$box/$(is_made_once "$1")" ]; then
    set -- "$1" "$(cat "$work/ref/$1/again")"
  fi
  run "$1"
  local code=$?
  [ "$code" = "$2" ] || bad "the next run ends with $code, not $2: $(head -c 200 "$work/err")"
  now=$(state "$box/r.db")
  # Where the first was done all the same, the next is one more entry of the ledger.
  [ "$now" = "$(cat "$work/ref/$1/after")" ] || [ "$now" = "$(cat "$work/ref/$1/after-again")" ] ||
    bad "the next run left something else"
  judge_files "$1" "$work/ref/$1/box" whole
  left=$(cd "$box" && find . -name '.karta-*' -o -name '*-journal' -o -path './tmp/*' | head -3 | tr '\n' ' ')
  [ -z "$left" ] || bad "left $left"
  left=$(grep -rlaF "$planted" "$box" "$work/tmp" 2>/dev/null | head -3 | tr '\n' ' ')
  [ -z "$left" ] || bad "a personal number in $left"
}

# one COMMAND FAULT SEED [HOW]
one() {
  local try
  RANDOM=$3
  for try in {1..20}; do
    how=${4:-}
    fresh "$1"
    disturbed "$1" "$2"
    [ -n "$how" ] || { wrong="no such call" && return; }
    { [ -z "${4:-}" ] && elsewhere; } || break
    [ "$try" -lt 20 ] || { wrong="no such call" && return; }
  done
  cp "$work/err" "$work/err.first"
  judge "$1" "$2"
}

prepare
documented=$("$karta" help exit-codes | awk '/^ +[0-9]+ / { printf "%s ", $1 }')
committed=$("$karta" help exit-codes | awk '/^ +[0-9]+ .*(taken in|changed|stored|done), but/ { print $1; exit }')
committed=${committed:-none}
for ((least = 4; least < 64; least++)); do
  (ulimit -n $least && "$karta" --version) >/dev/null 2>&1 && break
done
reference init
empty=$(cat "$work/ref/init/after")

if [ -n "$repeat" ]; then
  IFS=/ read -r command fault how <<<"$repeat"
  reference "$command"
  one "$command" "$fault" "$seed" "$how"
  echo "$repeat: exit code $code; ${wrong:-good}. Its folder: $box"
  cat "$work/err.first"
  [ -z "$wrong" ]
  exit
fi

chosen=${only:-$(all)}
each=$(((kills + $(wc -w <<<"$chosen") - 1) / $(wc -w <<<"$chosen")))
failed=0
number=$((seed * 100000))
printf '%-16s %-18s %6s %6s %6s\n' command fault runs good bad
for command in $chosen; do
  reference "$command"
  for fault in $kinds; do
    good=0
    told=
    runs=$faults
    [ "$fault" = kill ] && runs=$each
    for ((i = 0; i < runs; i++)); do
      number=$((number + 1))
      one "$command" "$fault" "$number"
      if [ -z "$wrong" ]; then
        good=$((good + 1))
      elif [ "$wrong" = "no such call" ]; then
        runs=0
      else
        told="$told"$'\n'"    -r $command/$fault/$how (seed $number): $wrong"
        failed=$((failed + 1))
      fi
    done
    printf '%-16s %-18s %6d %6d %6d%s\n' "$command" "$fault" "$runs" "$good" $((runs - good)) "$told"
  done
done
echo "bad: $failed (seed $seed)"
[ "$failed" = 0 ]
