-- is: the services with a free place by what may be waited for, with how many places are free.
-- uses: referral/free-place
SELECT service, id, municipality, free FROM open_place ORDER BY service, id
