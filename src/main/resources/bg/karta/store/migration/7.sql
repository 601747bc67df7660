-- Version 7: how the day of a file's records is known. Frozen.
ALTER TABLE source ADD COLUMN dating TEXT;
