#!/usr/bin/env bash
# A nightly import. Takes whatever lies in the inbox into the register as one submission, after a
# backup, and puts the files where the outcome says. As cron mails what is written to stderr, it is
# silent when all went well.
#
#   30 2 * * *  /opt/karta/examples/cron.sh /srv/karta/karta.db /srv/karta/inbox
#
# The program is $KARTA (default: karta on the path). Exits with the exit code of karta.
set -euo pipefail

if [ $# -ne 2 ]; then
  echo "usage: ${0##*/} REGISTER INBOX" >&2
  exit 2
fi
register=$1
inbox=$2
karta=${KARTA:-karta}
now=$(date +%Y-%m-%dT%H%M%S)
# register.db, register.db.1 and so on: 14 in all.
earlier_backups=13

shopt -s nullglob nocaseglob
files=("$inbox"/*.{csv,tsv,xlsx,json,ndjson})
if [ ${#files[@]} -eq 0 ]; then
  exit 0
fi

if [ -e "$register" ]; then
  mkdir -p "$inbox/backups"
  "$karta" --quiet --db "$register" verify
  "$karta" --quiet --db "$register" backup "$inbox/backups/register.db" --keep "$earlier_backups"
fi

mkdir -p "$inbox/reports"
report=$inbox/reports/$now.json
code=0
"$karta" --quiet --db "$register" import -o "$report" -- "${files[@]}" || code=$?

case $code in
  0) folder=$inbox/done/$now ;;
  1) folder=$inbox/rejected/$now ;;
  # Taken in, though the report could not be written: never to be imported again.
  6) folder=$inbox/done/$now ;;
  5)
    echo "the register is in use; the files wait for the next run" >&2
    exit $code
    ;;
  *)
    echo "nothing was imported (exit code $code); the files stay in $inbox" >&2
    exit $code
    ;;
esac
mkdir -p "$folder"
mv -- "${files[@]}" "$folder"
if [ $code -eq 1 ]; then
  echo "the submission was rejected: see $report, the files are in $folder" >&2
fi
exit $code
