-- is: All that was done to the register, the last first; a batch has a row for each of its files.
-- bg: Дневник на регистъра
-- en: The register's ledger
-- column: entry integer № | No
-- column: action text Действие | Action
-- column: day date Ден | Day
-- column: by text Кой | By
-- column: subject integer Отменя | Undoes
-- column: undone_by integer Отменена с | Undone by
-- column: file text Файл | File
-- column: kind text Вид | Kind
-- column: rows integer Редове | Rows
-- column: inserted integer Нови | Added
-- column: updated integer Променени | Changed
-- column: rejected integer Върнати | Turned back
-- column: at text Кога | When
-- column: status text Състояние | Status
-- column: reason text Основание | Reason
-- column: sheet text Лист | Sheet
-- column: known_on date Към дата | As of
-- column: unchanged integer Без промяна | Unchanged
-- column: earlier integer По-ранно състояние | Earlier state
-- column: bytes integer Байтове | Bytes
-- column: sha256 text SHA-256 | SHA-256
-- column: counts text Брой | Counts
-- column: system_user text Потребител | User
-- column: host text Машина | Host
-- column: milliseconds integer Милисекунди | Milliseconds
-- column: version text Версия на karta | Version of karta
-- column: options text Опции | Options
-- column: ruleset text Правила | Rules
-- column: hash text Хеш | Hash
-- words: action log.action
-- words: status findings.status
-- words: kind record-kind
-- detail: at
-- detail: subject
-- detail: undone_by
-- detail: rejected
-- detail: status
-- detail: reason
-- detail: sheet
-- detail: known_on
-- detail: unchanged
-- detail: earlier
-- detail: bytes
-- detail: sha256
-- detail: counts
-- detail: system_user
-- detail: host
-- detail: milliseconds
-- detail: version
-- detail: options
-- detail: ruleset
-- detail: hash
-- default: number
-- default: action
-- default: from
-- default: to
-- default: kind
-- default: by
-- default: file
SELECT e.id AS entry, e.action, substr(e.at, 1, 10) AS day,
  COALESCE(e.signed_by, e.system_user) AS "by", e.subject,
  (SELECT MAX(undoing.id) FROM entry AS undoing WHERE undoing.subject = e.id) AS undone_by,
  f.value ->> 'file' AS file, f.value ->> 'kind' AS kind, f.value ->> 'rows' AS "rows",
  f.value ->> 'inserted' AS inserted, f.value ->> 'updated' AS updated,
  f.value ->> 'rejected' AS rejected, e.at, e.status, e.reason, f.value ->> 'sheet' AS sheet,
  f.value ->> 'known_on' AS known_on, f.value ->> 'unchanged' AS unchanged,
  f.value ->> 'earlier' AS earlier, f.value ->> 'bytes' AS bytes, f.value ->> 'sha256' AS sha256,
  e.counts, e.system_user, e.host, e.milliseconds, e.version, e.options, e.ruleset, e.hash
FROM entry AS e LEFT JOIN json_each(e.files) AS f
WHERE (:number IS NULL OR e.id = :number)
AND (:action IS NULL OR e.action = :action)
AND (:from IS NULL OR substr(e.at, 1, 10) >= :from)
AND (:to IS NULL OR substr(e.at, 1, 10) <= :to)
AND (:kind IS NULL OR kind = :kind)
AND (:by IS NULL OR :by IN (e.signed_by, e.system_user))
AND (:file IS NULL OR instr(file, :file) > 0)
ORDER BY e.id DESC, f.key
