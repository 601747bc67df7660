-- bg: Минимална мрежа от услуги
-- en: Minimum network of services
-- unit-bg: услуги; места; км
-- unit-en: services; places; km
-- column: rule text Правило | Rule
-- column: territory text Код | Code
-- column: territory_name text Територия | Territory
-- column: services integer Услуги | Services
-- column: places integer Места | Places
-- column: licensed_services integer Услуги с лиценз | Licensed services
-- column: licensed_places integer Места с лиценз | Licensed places
-- column: wanted_services integer Искат се услуги | Wanted services
-- column: wanted_places integer Искат се места | Wanted places
-- column: missing boolean Липсва | Missing
-- column: nearest text Най-близка | Nearest
-- column: nearest_name text Най-близо | Nearest to it
-- column: km decimal Км | Km
-- column: wanted_of text Услуги по правилото | Services of the rule
-- column: wanted_target text Целева група | Target group
-- column: level text Ниво | Level
-- column: source text Източник | Source
-- column: places_in_doubt integer Съмнителни места | Places in doubt
-- column: marks marks Бележки | Marks
-- detail: licensed_services
-- detail: licensed_places
-- detail: wanted_services
-- detail: wanted_places
-- detail: nearest
-- detail: wanted_of
-- detail: wanted_target
-- detail: level
-- detail: source
-- detail: places_in_doubt
-- note-bg: Броят се откритите услуги в територията, които имат места и са за целевата група на правилото, с лиценз или без; за колко доставчикът има лиценз, казват другите колони. Където липсва, най-близката е общината на друга територия, която има такава услуга; разстоянието е по права линия (голяма окръжност) от общинския център, а за област – от областния център.
-- note-en: Counted are the open services in the territory that have places and are for the target group of the rule, licensed or not; for how many the provider is licensed, other columns say. Where it is missing, the nearest is the municipality of another territory that has such a service; the distance is a straight line (great circle) from the seat of the municipality, for an oblast from its centre.
-- note-bg: Съмнителни са местата на услуги, чийто запис е с открита грешка или предупреждение. Те влизат в числата, освен с --strict: тогава мрежата се преценява без тях, а те са в същата колона.
-- note-en: In doubt are the places of services whose record has an open error or warning. They are in the figures, but for --strict: the network is then judged without them, and they are in the same column.
-- uses: coverage/coverage-cell
-- uses: coverage/seat-distance
WITH offered AS MATERIALIZED (
  SELECT DISTINCT r.rule, r.level, s.id, s.municipality, s.oblast, s.capacity, s.licensed_capacity, s.doubted,
    s.capacity_in_doubt, s.capacity > 0 AS counted,
    s.permitted AND NOT (:strict AND s.licence_doubted) AS licensed, s.licence_doubted
  FROM temp.network_rule r
  JOIN open_service s ON s.type = r.service OR instr(COALESCE(s.kinds, ''), '"' || r.service || '"') > 0
  -- Where nobody can be admitted, or people of another group are, it is not there for who needs it.
  WHERE s.capacity + s.capacity_in_doubt > 0 AND (r.target IS NULL
    OR (SELECT instr(r.target, '"' || t.target || '"') FROM service_type t WHERE t.code = s.type) > 0)
),
asked AS (
  SELECT r.rule, r.level, r.min_services, r.min_places, r.target, r.source, group_concat(r.service, ';') AS wanted_of,
    t.code AS territory, t.oblast, t.name_bg, t.name_en,
    -- The centre of an oblast bears its name; that of Sofia's two is Sofia.
    CASE WHEN t.level = 'municipality' THEN t.code WHEN t.code IN ('SFO', 'SOF') THEN 'SOF46'
      ELSE (SELECT m.code FROM territory m
        WHERE m.oblast = t.code AND m.level = 'municipality' AND m.name_bg = t.name_bg) END AS seat
  FROM temp.network_rule r
  JOIN territory t ON t.level = CASE r.level WHEN 'oblast' THEN 'oblast' ELSE 'municipality' END
  GROUP BY r.rule, t.code
),
found AS MATERIALIZED (
  SELECT a.*, COALESCE(SUM(o.counted), 0) AS services, COALESCE(SUM(o.capacity), 0) AS places,
    COALESCE(SUM(o.licensed AND o.counted), 0) AS licensed_services, COALESCE(SUM(o.licensed_capacity), 0) AS licensed_places,
    COALESCE(MAX(o.doubted), 0) AS doubted,
    COALESCE(MAX(o.licence_doubted), 0) AS licence_doubted, COALESCE(SUM(o.capacity_in_doubt), 0) AS places_in_doubt
  FROM asked a LEFT JOIN offered o ON o.rule = a.rule
    AND CASE a.level WHEN 'oblast' THEN o.oblast ELSE o.municipality END = a.territory
  GROUP BY a.rule, a.territory
),
judged AS MATERIALIZED (
  SELECT *, services < min_services OR places < min_places AS missing FROM found
),
nearest AS (
  SELECT j.rule, j.territory, d.to_municipality, MIN(d.km) AS km
  FROM judged j JOIN seat_distance d ON d.from_municipality = j.seat
  WHERE j.missing AND EXISTS (SELECT 1 FROM offered o WHERE o.rule = j.rule AND o.counted
    AND o.municipality = d.to_municipality
    AND CASE j.level WHEN 'oblast' THEN o.oblast ELSE o.municipality END <> j.territory)
  GROUP BY j.rule, j.territory
)
SELECT j.rule, j.territory, CASE :lang WHEN 'bg' THEN j.name_bg ELSE j.name_en END AS territory_name,
  j.services, j.places, j.licensed_services, j.licensed_places, j.min_services AS wanted_services,
  j.min_places AS wanted_places, j.missing, n.to_municipality AS nearest,
  CASE :lang WHEN 'bg' THEN t.name_bg ELSE t.name_en END AS nearest_name, n.km, j.wanted_of,
  (SELECT group_concat(value, ';') FROM json_each(j.target)) AS wanted_target, j.level, j.source,
  j.places_in_doubt, marks('finding', j.doubted, 'licence', j.licence_doubted) AS marks
FROM judged j
LEFT JOIN nearest n ON n.rule = j.rule AND n.territory = j.territory
LEFT JOIN territory t ON t.code = n.to_municipality
ORDER BY j.rule, j.territory
