-- is: how far it is between the seats of any two municipalities.
-- uses: coverage/seat-distance
SELECT from_municipality, to_municipality, km FROM seat_distance
