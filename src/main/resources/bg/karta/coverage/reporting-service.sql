-- uses: service/service-doubt
-- kept: reporting_service
-- is: each service open on the day with what its current report says: its last one by the day, if
-- is: that is of the month of the day or of one of the :report_within months before. An older one
-- is: gives no users and none who wait, but its month is told. In doubt is what rests on a record
-- is: with an open error or warning; with :strict it is left out as though the record were not there.
-- default: report_within = 2
-- default: strict = 0
told_service AS (
  SELECT s.id, s.name, s.type, s.provider, s.municipality, s.level, s.funding, s.opened, s.closed,
    s.capacity AS places, r.month, r.users, r.waiting, r.staff,
    COALESCE(r.month >= (SELECT report_since(:on, :report_within)), 0)
      AS is_current,
    EXISTS (SELECT 1 FROM service_doubt d WHERE d.service = s.id AND d.valid_from <= :on
      AND COALESCE(d.valid_to, '9999') > :on) AS doubted,
    EXISTS (SELECT 1 FROM open_finding f WHERE f.origin = r.origin AND f.origin_row = r.origin_row)
      AS report_doubted
  FROM service s
  LEFT JOIN service_report r ON r.service = s.id AND r.month = (
    SELECT MAX(last.month) FROM service_report last
    WHERE last.service = s.id AND last.month <= substr(:on, 1, 7))
  WHERE s.opened <= :on AND (s.closed IS NULL OR s.closed > :on)
),
reporting_service AS (
  SELECT id, name, type, provider, municipality, level, funding, opened, closed,
    CASE WHEN :strict AND doubted THEN 0 ELSE places END AS capacity,
    CASE WHEN is_current AND NOT (:strict AND (doubted OR report_doubted)) THEN users END AS users,
    CASE WHEN is_current AND NOT (:strict AND (doubted OR report_doubted)) THEN waiting END AS waiting,
    CASE WHEN is_current AND NOT (:strict AND (doubted OR report_doubted)) THEN staff END AS staff,
    CASE WHEN is_current AND NOT (:strict AND (doubted OR report_doubted)) THEN month END AS month,
    month AS last_report, is_current,
    NOT (:strict AND doubted) AS counted,
    (NOT is_current OR (:strict AND report_doubted)) AND NOT (:strict AND doubted) AS report_missing,
    doubted OR (is_current AND report_doubted) AS doubted,
    CASE WHEN doubted THEN places ELSE 0 END AS capacity_in_doubt,
    CASE WHEN is_current AND (doubted OR report_doubted) THEN COALESCE(users, 0) ELSE 0 END
      AS users_in_doubt
  FROM told_service
)
