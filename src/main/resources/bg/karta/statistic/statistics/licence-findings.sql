-- bg: Констатации за лицензите по правило
-- en: Findings about licences by rule
-- unit-bg: констатации
-- unit-en: findings
-- column: rule text Правило | Rule
-- column: severity text Тежест | Severity
-- column: findings integer Констатации | Findings
-- column: records integer Записи | Records
-- words: severity findings.severity
-- needs: licence-findings
SELECT rule, severity, COUNT(*) AS findings, COUNT(DISTINCT record) AS records
FROM temp.licence_finding GROUP BY rule, severity ORDER BY rule
