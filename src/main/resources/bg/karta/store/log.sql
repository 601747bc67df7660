SELECT b.id AS batch, b.imported_at, b.status, s.file, s.sheet, s.kind, s.known_on, s.row_count,
  s.inserted, s.updated, s.unchanged, s.earlier, s.rejected
FROM batch b LEFT JOIN source s ON s.batch = b.id
ORDER BY b.id DESC, s.id
