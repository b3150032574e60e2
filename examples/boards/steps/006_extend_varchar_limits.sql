-- Longer names and titles

ALTER TABLE users ALTER COLUMN display_name TYPE VARCHAR(500);
ALTER TABLE boards ALTER COLUMN title TYPE VARCHAR(500);
ALTER TABLE generations ALTER COLUMN generator_name TYPE VARCHAR(200);
