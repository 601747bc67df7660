# The commands that crash.sh disturbs, and what they start from; it is read by crash.sh alone.
# A further one is a line in "words", one in "starts_from" where it begins otherwise, and its name
# in "all".

all() {
  echo init import-new import import-partial undo undo-cascade erase backup backup-keep restore rotate export check
  [ -e "$work/from/older/r.db" ] && echo migrate
}

# words COMMAND: its command line, a word a line
words() {
  case $1 in
    init) set -- init ;;
    import-new) set -- import "$in/provider.csv" "$in/assessment.csv" ;;
    import) set -- import "$in/more.csv" "$in/assessment.csv" ;;
    # The key of the people in the older register is not here.
    migrate) set -- import "$in/more.csv" ;;
    import-partial) set -- import --partial --rejects "$box/rejects.csv" "$in/mixed.csv" ;;
    undo) set -- undo 2 ;;
    undo-cascade) set -- undo 1 --cascade ;;
    erase) set -- erase "$(cat "$work/person")" --reason "asked for" ;;
    backup) set -- backup "$box/copy.db" ;;
    backup-keep) set -- backup "$box/copy.db" --keep 2 ;;
    restore) set -- restore --force "$box/saved.db" ;;
    rotate) set -- keys rotate ;;
    export) set -- export referrals-by-service -o "$box/made.csv" --on 2026-01-31 ;;
    check)
      set -- check "$in/mixed.csv" --on 2026-01-31 -o "$box/made.json" -o "$box/made.html" -o "$box/made.xlsx"
      ;;
  esac
  printf '%s\n' "$@"
}

# starts_from COMMAND: the folder of $work/from that its box is a copy of
starts_from() {
  case $1 in
    init | import-new) echo nothing ;;
    migrate) echo older ;;
    restore | backup-keep) echo saved ;;
    undo | undo-cascade) echo twice ;;
    *) echo filled ;;
  esac
}

# is_made_once COMMAND: the file in the way of a second run
is_made_once() {
  case $1 in
    backup) echo copy.db ;;
    *) return 1 ;;
  esac
}

# judge_files COMMAND REFERENCE [whole]: files beside the register are whole or not there; after a
# run to the end they are there
judge_files() {
  local file name register saved=
  register=$(cat "$work/ref/$1/before")
  [ "$1" != restore ] || saved=$(state "$work/from/saved/saved.db")
  for file in "$box"/copy.db* "$box"/r.db.backups/*; do
    [ -e "$file" ] || continue
    case $(state "$file") in
      "not whole" | none) bad "${file#"$box/"} is not whole" ;;
      "$register" | "$(cat "$work/ref/$1/after")" | "$saved") ;;
      *) [ "$1" = backup-keep ] || [ "$1" = migrate ] || bad "${file#"$box/"} is something else" ;;
    esac
  done
  for name in made.csv made.json made.html made.xlsx rejects.csv; do
    if [ -e "$2/$name" ] && [ -e "$box/$name" ]; then
      is_whole "$box/$name" "$2/$name" || bad "$name is not whole"
    elif [ -e "$2/$name" ] && [ -n "${3:-}" ] && [ "$1" != import-partial ]; then
      bad "$name is not there"
    fi
  done
}

# is_whole FILE REFERENCE: a workbook ends with its list of parts; other files are as long as they were
is_whole() {
  case $1 in
    *.xlsx) [ "$(tail -c 22 "$1" | head -c 4)" = $'PK\005\006' ] ;;
    *) [ "$(stat -c %s "$1")" = "$(stat -c %s "$2")" ] ;;
  esac
}

# prepare: the inputs, and the folders that boxes are copies of
prepare() {
  local good=$top/examples/submissions/good from=$work/from
  mkdir -p "$in" "$from/nothing" "$from/filled" "$work/home" "$work/ref"
  export XDG_CONFIG_HOME=$from/filled/config KARTA_CACHE=$work/cache KARTA_LANG=en
  cp "$good/provider.csv" "$good/assessment.csv" "$in"
  head -1 "$in/provider.csv" >"$in/more.csv"
  awk -F';' 'NR == 2 { OFS = ";"; $2 = "Община Айтос, преименувана"; print }' "$in/provider.csv" >>"$in/more.csv"
  for eik in 000056757 000093442 000133673 000193115 000024745; do
    echo "$eik;Община Пример;община;Айтос;гр. Айтос;ул. Пример № 1;a@example.bg"
  done >>"$in/more.csv"
  { cat "$in/assessment.csv" && echo "$planted;99.99.2025;Айтос;92;трета;да;Дневна грижа;"; } >"$in/mixed.csv"
  local begin=("$karta" --db "$from/filled/r.db")
  "${begin[@]}" import -q "$in/provider.csv" "$good"/{service,assessment,referral}.csv \
    >/dev/null || { echo "crash.sh: the register to begin with was not made." >&2; exit 2; }
  state_sql=$("${begin[@]}" query -f csv "SELECT 'SELECT ''' || name || ''' AS a, COUNT(*) AS b FROM ' || name
    || ' UNION ALL ' AS q FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'" |
    tail -n +2 | tr -d '"\r\n')
  state_sql="$state_sql SELECT 'entry ' || id || action, status FROM entry
    UNION ALL SELECT 'source ' || batch || sha256 || kind, COUNT(*) FROM source GROUP BY 1
    UNION ALL SELECT eik, name FROM provider"
  case $(state "$from/filled/r.db") in
    *entry*accepted*) ;;
    *) echo "crash.sh: the register to begin with cannot be read." >&2 && exit 2 ;;
  esac
  "${begin[@]}" query -f csv "SELECT MIN(person) AS token FROM referral" | tail -n +2 | tr -d '"\r\n' >"$work/person"
  cp -a "$from/filled" "$from/twice"
  "$karta" --db "$from/twice/r.db" import -q "$in/more.csv" >/dev/null
  cp -a "$from/twice" "$from/saved"
  cp "$from/filled/r.db" "$from/saved/saved.db"
  cp "$from/filled/r.db" "$from/saved/copy.db"
  older "$from/older"
  # From here on each box has the key that lies in it.
  export XDG_CONFIG_HOME=$box/config
}

# older FOLDER: a register as an earlier karta made it
older() {
  local version=$top/src/test/resources/bg/karta/store/version-4.sql
  mkdir -p "$1"
  if [ -n "${OLDER:-}" ]; then
    "$OLDER" --db "$1/r.db" import -q "$in/provider.csv" >/dev/null
  elif command -v sqlite3 >/dev/null; then
    { cat "$version" && echo "PRAGMA application_id = 1801548404; PRAGMA user_version = 4;"; } | sqlite3 "$1/r.db"
  else
    echo "crash.sh: without OLDER or sqlite3 no register is migrated." >&2
  fi
}
