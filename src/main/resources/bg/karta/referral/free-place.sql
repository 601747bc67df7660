-- uses: licence/service-licence
-- is: the places that are free on the day in services whose provider may deliver them: places less
-- is: the users of the latest report by the day, and less those admitted since it who have not left;
-- is: whoever was there already and left since makes room. Without a report, less those admitted by a
-- is: referral who have not left. A place serves who waits for its type or for a kind of its type.
reported AS MATERIALIZED (
  SELECT s.service AS id, s.municipality, s.type, s.capacity, r.users,
    CASE WHEN r.users IS NOT NULL THEN date(r.month || '-01', '+1 month', '-1 day') END AS told_to
  FROM (SELECT service, municipality, type, MAX(capacity) AS capacity FROM service_licence
    GROUP BY service HAVING MIN(permitted)) s
  LEFT JOIN service_report r ON r.service = s.service AND r.month = (
    SELECT MAX(last.month) FROM service_report last
    WHERE last.service = s.service AND last.month <= substr(:on, 1, 7))
),
stay AS MATERIALIZED (
  SELECT admitted_to AS service, admitted_on,
    CASE WHEN discharged_on <= :on THEN discharged_on END AS left_on
  FROM referral WHERE status = 'admitted' AND admitted_on <= :on
),
moved AS (
  SELECT s.service, SUM(CASE
      WHEN p.told_to IS NULL OR s.admitted_on > p.told_to THEN s.left_on IS NULL
      ELSE -(s.left_on > p.told_to) END) AS users
  FROM stay s JOIN reported p ON p.id = s.service GROUP BY s.service
),
free_place AS MATERIALIZED (
  SELECT p.id, p.municipality, p.type,
    p.capacity - COALESCE(p.users, 0) - COALESCE(m.users, 0) AS free,
    CASE WHEN p.users IS NULL THEN 'referrals' ELSE 'report' END AS counted_by
  FROM reported p LEFT JOIN moved m ON m.service = p.id
),
open_place AS MATERIALIZED (
  SELECT id, municipality, type AS service, free, counted_by FROM free_place WHERE free > 0
  UNION ALL
  SELECT f.id, f.municipality, k.value, f.free, f.counted_by
  FROM free_place f JOIN service_type t ON t.code = f.type, json_each(t.kinds) k WHERE f.free > 0
)
