-- Version 5: by which declarations of kinds the register was last made complete. Frozen.
CREATE TABLE declaration (fingerprint TEXT NOT NULL) STRICT;
