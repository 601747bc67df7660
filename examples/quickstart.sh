#!/usr/bin/env bash
# From a clean machine with a JDK 17 or newer and Maven to the tables, in one command. It builds
# karta where that has not been done, works in a folder of its own and removes it at the end.
# Optional: the folder with real files (default: ../shared/data beside the repository).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
karta=$root/target/karta
register=${1:-$root/../shared/data}/aksu-register-2026-01-31.xlsx

language=${KARTA_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
step() { # step BULGARIAN ENGLISH
  case $language in
    bg*) printf '\n== %s\n\n' "$1" ;;
    *) printf '\n== %s\n\n' "$2" ;;
  esac
}

# Findings are what a check is for: only another exit code than 0 and 1 ends the script.
findings() {
  "$@" || [ $? -eq 1 ]
}

if [ ! -x "$karta" ]; then
  step 'Сглобяване на karta' 'Building karta'
  mvn -q -B -f "$root/pom.xml" -DskipTests package </dev/null
fi
"$karta" --version

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# The key for people's numbers goes with the folder; a register of your own has it in ~/.config.
export KARTA_KEY=$work/karta.key

step 'Примерни данни за цялата страна' 'Demo data of the whole country'
"$karta" demo demo

step 'Внасяне в нов регистър' 'Importing them into a new register'
"$karta" import demo/*.csv

step 'Кои лицензи не са в ред към 31.01.2026 г.' 'Licences that are not in order on 2026-01-31'
findings "$karta" licences check --on 2026-01-31

step 'Десетте най-големи недостига на места в домове за стари хора (ДСХ), края на 2021 г.' \
  'The ten largest gaps of places in homes for older people (ДСХ), end of 2021'
"$karta" coverage --service ДСХ --on 2021-12-31 --gaps | sed -n 1,15p

step 'Домове за стари хора в цялата страна' 'Homes for older people in the whole country'
"$karta" coverage --service ДСХ --on 2021-12-31 --by country

step 'Всички статистики в папка' 'All statistics to a folder'
"$karta" export --all --on 2021-12-31 -o statistics
wc -l statistics/*.csv

if [ -f "$register" ]; then
  step 'Истинският регистър на АКСУ към 31.01.2026 г.' 'The real register of АКСУ on 2026-01-31'
  "$karta" import --db aksu.db "$register"

  step 'Доставчик без лиценз между два срока' 'A provider without a licence between two terms'
  findings "$karta" licences check --db aksu.db --on 2026-01-31 | sed -n '/licence-gap/,/^$/p'
fi
