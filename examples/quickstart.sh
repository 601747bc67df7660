#!/usr/bin/env bash
# From a clean clone to a map of the country in one command: builds karta where that has not been
# done, fills a register with demo data and asks it some questions. What it made is kept.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
least_java=17

language=${KARTA_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
in_language() { # in_language BULGARIAN ENGLISH
  case $language in
    bg*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2" ;;
  esac
}

help() {
  in_language 'Показва karta в действие: сглобява я, внася примерни данни и задава няколко въпроса.

  examples/quickstart.sh [--install]

  --install  ако липсва JDK или Maven, първо ги инсталира
  --help     показва тази помощ

Езикът е този на средата; KARTA_LANG=bg или KARTA_LANG=en го задава.' \
    'Shows karta at work: builds it, imports demo data and asks some questions.

  examples/quickstart.sh [--install]

  --install  where a JDK or Maven is missing, installs it first
  --help     shows this help

The language is that of the environment; KARTA_LANG=bg or KARTA_LANG=en sets it.'
}

install=
for argument; do
  case $argument in
    --install) install=yes ;;
    -h | --help)
      help
      exit 0
      ;;
    *)
      in_language "Непознат аргумент „$argument“; възможни са --install и --help." \
        "Unknown argument \"$argument\"; there are --install and --help." >&2
      exit 2
      ;;
  esac
done

# Whether the Java at a path is new enough and, for building, has its compiler beside it. Appends
# what was found to "found_java".
java_suits() {
  local version real
  [ -x "$1" ] || return 1
  version=$("$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  real=$(readlink -f "$1" 2>/dev/null || printf '%s' "$1")
  if [ "$(major "$version")" -lt $least_java ]; then
    found_java="$found_java Java ${version:-?}"
  elif [ "$must_build" ] && [ ! -x "${real%/*}/javac" ] && [ ! -x "${1%/*}/javac" ]; then
    found_java="$found_java $(in_language "Java $version без javac" "Java $version without javac")"
  else
    return 0
  fi
  return 1
}

major() { # 17.0.2 is 17, and so was 1.8.0 called 8
  local number=${1#1.}
  number=${number%%[!0-9]*}
  printf '%s' "${number:-0}"
}

# The Java of JAVA_HOME, else of the path: the order in which karta looks for it, too.
find_java() {
  found_java=
  if [ "${JAVA_HOME:-}" ] && java_suits "$JAVA_HOME/bin/java"; then
    return 0
  fi
  if java_suits "$(command -v java || true)"; then
    unset JAVA_HOME
    return 0
  fi
  return 1
}

# A Java that was installed may not be the one on the path.
find_installed_java() {
  local home
  for home in /usr/lib/jvm/* /opt/homebrew/opt/openjdk@21 /usr/local/opt/openjdk@21 \
    /home/linuxbrew/.linuxbrew/opt/openjdk@21; do
    if java_suits "$home/bin/java"; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

find_maven() {
  local version minor
  found_maven=
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' || true)
  [ -n "$version" ] || return 1
  minor=${version#*.}
  minor=${minor%%.*}
  if [ "${version%%.*}" -gt 3 ] || { [ "${version%%.*}" -eq 3 ] && [ "$minor" -ge 8 ]; }; then
    return 0
  fi
  found_maven=" Maven $version"
  return 1
}

# The newest JDK of long support that the system's packages have; before their list was fetched
# the one that is theirs by default.
apt_jdk() {
  local version
  for version in 21 17 25; do
    if [ -n "$(apt-cache pkgnames "openjdk-$version-jdk-headless" 2>/dev/null)" ]; then
      echo "openjdk-$version-jdk-headless"
      return
    fi
  done
  echo default-jdk-headless
}

# Sets "command" to what installs what is missing on this system, if its packages are known.
find_command() {
  local root_does=
  [ "$(id -u)" -eq 0 ] || root_does='sudo '
  command=
  if command -v apt-get >/dev/null; then
    command="${root_does}apt-get update && ${root_does}apt-get install -y"
    command="$command${no_java:+ $(apt_jdk)}${no_maven:+ maven}"
  elif command -v zypper >/dev/null; then
    command="${root_does}zypper --non-interactive install"
    command="$command${no_java:+ java-21-openjdk-devel}${no_maven:+ maven}"
  elif command -v dnf >/dev/null; then
    command="${root_does}dnf install -y"
    command="$command${no_java:+ java-21-openjdk-devel}${no_maven:+ maven}"
  elif command -v pacman >/dev/null; then
    command="${root_does}pacman -S --needed --noconfirm"
    command="$command${no_java:+ jdk21-openjdk}${no_maven:+ maven}"
  elif command -v brew >/dev/null; then
    command="brew install${no_java:+ openjdk@21}${no_maven:+ maven}"
  fi
}

# One sentence of what is missing and how to get it.
tell_missing() {
  local bg='' en='' how_bg how_en
  if [ "$no_java" ]; then
    bg="JDK $least_java или по-нов (намерено:${found_java:- нищо})"
    en="a JDK $least_java or newer (found:${found_java:- none})"
  fi
  if [ "$no_maven" ]; then
    bg="$bg${bg:+ и }Maven 3.8 или по-нов (намерено:${found_maven:- нищо})"
    en="$en${en:+ and }Maven 3.8 or newer (found:${found_maven:- none})"
  fi
  how_bg="инсталирайте от https://adoptium.net и https://maven.apache.org."
  how_en="install from https://adoptium.net and https://maven.apache.org."
  if [ "$command" ] && [ -z "$install" ]; then
    how_bg="инсталира се с: $command (или с examples/quickstart.sh --install)"
    how_en="installed by: $command (or by examples/quickstart.sh --install)"
  fi
  in_language "За karta трябва $bg; $how_bg" "karta needs $en; $how_en" >&2
}

find_tools() {
  no_java=
  no_maven=
  find_java || no_java=yes
  if [ "$must_build" ]; then
    find_maven || no_maven=yes
  fi
  [ -z "$no_java$no_maven" ]
}

# Runs a long command into a log, of which only what tells of a failure is shown.
logged() { # logged LOG COMMAND...
  local log=$1 code=0
  shift
  "$@" </dev/null >"$log" 2>&1 || code=$?
  if [ $code -ne 0 ]; then
    tail -n 30 "$log" >&2
    in_language "Не стана (код $code); целият запис е в $log" \
      "That failed (code $code); all of it is in $log" >&2
    exit $code
  fi
}

work=$(mktemp -d "${TMPDIR:-/tmp}/karta-quickstart.XXXXXX")
binary=$root/target/karta
must_build=
if [ ! -x "$binary" ] || [ -n "$(find "$root/src/main" "$root/pom.xml" -newer "$binary" | sed 1q)" ]; then
  must_build=yes
fi
if ! find_tools; then
  find_command
  if [ -z "$install" ] || [ -z "$command" ]; then
    tell_missing
    rmdir "$work"
    exit 3
  fi
  if command -v apt-get >/dev/null; then
    # Only the list of packages tells which JDK there is.
    logged "$work/install.log" bash -c "${command%% && *}"
    find_command
  fi
  printf '$ %s\n' "$command"
  DEBIAN_FRONTEND=noninteractive logged "$work/install.log" bash -c "$command"
  hash -r
  if ! find_tools && ! { [ "$no_java" ] && find_installed_java && find_tools; }; then
    tell_missing
    exit 3
  fi
fi
if [ "$must_build" ]; then
  in_language 'Сглобяване на karta, около минута…' 'Building karta, about a minute…'
  logged "$work/build.log" mvn -q -B -f "$root/pom.xml" -DskipTests package
fi

# The answers are the demo data's, whatever is set for a register of one's own.
for name in "${!KARTA_@}"; do
  case $name in
    KARTA_LANG | KARTA_CACHE | KARTA_JAVA_OPTS) ;;
    *) unset "$name" ;;
  esac
done
cd "$work"
export PATH="$root/target:$PATH" KARTA_KEY=$work/karta.key

# A question, its answer and the command that gives it.
ask() { # ask BULGARIAN ENGLISH COMMAND
  printf '\n== %s\n' "$(in_language "$1" "$2")"
  bash -c "set -o pipefail; $3" </dev/null
  printf '$ %s\n' "$3"
}

karta --version
karta -q demo demo
ask 'Приемат ли се 26 файла с примерни данни за цялата страна?' \
  'Are 26 files of demo data of the whole country accepted?' \
  'karta -q import --on 2026-01-31 demo/*.csv | tail -n 1'
ask 'Колко доставчици имат действащ лиценз, по вид услуга?' \
  'How many providers hold a licence in force, by kind of service?' \
  "karta export providers-by-kind --on 2026-01-31 -f md |
    sed -n 5,11p | cut -d'|' -f3-5"
ask 'Какво не е наред с лицензите?' 'What is not in order with the licences?' \
  "karta licences check --on 2026-01-31 --fail-on never |
    sed -n '/^[^ ]/p' | sed -n '1,4p;\$p'"
ask 'Кой изтичащ лиценз отнема най-много от покритието?' \
  'Which licence that ends soon would take most from coverage?' \
  'karta licences impact --on 2026-01-31 --within 30d --top 3 -f tsv | cut -f18'
ask 'Къде най-много не достигат места в домове за стари хора?' \
  "Where are places in old people's homes lacking most?" \
  "karta coverage -s ДСХ --on 2021-12-31 --gaps -f md |
    sed -n 5,11p | cut -d'|' -f3,6,8,12"
ask 'А в цялата страна?' 'And in the whole country?' \
  "karta coverage -s ДСХ --on 2021-12-31 --by country -f md |
    sed -n 5,7p | cut -d'|' -f3,6,8,12"
ask 'Колко таблици дават всички статистики?' 'How many tables do all statistics make?' \
  'karta -q export --all --on 2021-12-31 -o statistics && ls statistics | wc -l'
ask 'Как изглежда покритието по области?' 'What does coverage look like by oblast?' \
  "karta coverage map -s ДСХ --on 2021-12-31 | sed -n 4,21p"
ask 'А като карта за разглеждане?' 'And as a map to open?' \
  'karta coverage map -s ДСХ --on 2021-12-31 -o map.html && ls map.html'

echo
in_language 'Всичко е запазено; за още въпроси:' 'All of it is kept; to ask further:'
printf "cd '%s'\nexport PATH='%s':\"\$PATH\" KARTA_KEY=\"\$PWD/karta.key\"%s\n" \
  "$work" "$root/target" "${JAVA_HOME:+ JAVA_HOME='$JAVA_HOME'}"
in_language "Отворете картата: $work/map.html" "Open the map: $work/map.html"
