-- severity: warning
-- group: plausibility
-- kind: foster-placement
-- judges: submission
-- again: foster-family family = id
-- bg: Настаняването на {value} не отговаря на профила на семейство {family}: {reason}.
-- en: The placement of {value} does not fit the profile of family {family}: {reason}.
-- why-bg: Семейството не е избрано и подготвено за такова дете и настаняването може да не издържи.
-- why-en: The family was not chosen and prepared for such a child, and the placement may not last.
-- do-bg: Сверете годината на раждане и увреждането на детето и профила на семейството. Ако са верни, вижте дали профилът е разширен, и го обновете; karta foster match предлага подходящи семейства.
-- do-en: Compare the child's year of birth and disability with the profile of the family. If they are right, see whether the profile was widened and bring it up to date; karta foster match offers families that fit.
-- fires: {"foster-family":[{"id":"Е1","age_from":"0","age_to":"12"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2022-01-01"}]}
-- fires: {"foster-family":[{"id":"Е1","age_from":"10"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2017-12-31"}]}
-- fires: {"foster-family":[{"id":"Е1","accepts_disability":"не"}],"foster-placement":[{"family":"Е1","disability":"да"}]}
-- passes: {"foster-family":[{"id":"Е1","age_from":"0","age_to":"12"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2021-01-01"}]}
-- passes: {"foster-family":[{"id":"Е1","age_from":"10"}],"foster-placement":[{"child":"0844298231","family":"Е1","placed_on":"2018-01-01"}]}
-- passes: {"foster-family":[{"id":"Е1","accepts_disability":"да"}],"foster-placement":[{"family":"Е1","disability":"да"}]}
-- passes: {"foster-family":[{"id":"Е1"}],"foster-placement":[{"family":"Е1","disability":"да"}]}
-- Only the year of birth is known: the child may be a year younger than the years say.
SELECT r.origin, r.origin_row, r.child || '|' || r.family || '|' || r.placed_on AS key,
  IIF(r.disability_differs, 'disability', 'birth_year') AS field, r.placed_on AS value, r.family,
  CASE WHEN r.disability_differs AND :lang = 'bg' THEN 'детето е с увреждане, а семейството не приема деца с увреждания'
    WHEN r.disability_differs THEN 'the child has a disability and the family takes no such children'
    WHEN :lang = 'bg' THEN 'през тази година детето навършва ' || r.age || ' г., а семейството приема от '
      || r.age_from || ' до ' || r.age_to || ' години'
    ELSE 'the child turns ' || r.age || ' in that year and the family takes children from '
      || r.age_from || ' to ' || r.age_to || ' years' END AS reason
FROM (SELECT p.*, substr(p.placed_on, 1, 4) - p.birth_year AS age,
    COALESCE(f.age_from, '…') AS age_from, COALESCE(f.age_to, '…') AS age_to,
    p.disability IS 1 AND f.accepts_disability IS 0 AS disability_differs,
    substr(p.placed_on, 1, 4) - p.birth_year < f.age_from
      OR substr(p.placed_on, 1, 4) - p.birth_year - 1 > f.age_to AS age_differs
  FROM submitted_foster_placement p JOIN foster_family f ON f.id = p.family) r
WHERE r.disability_differs OR r.age_differs
