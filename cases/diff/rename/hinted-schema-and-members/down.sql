-- table core.users: rename constraint users_id_not_null; rename constraint users_pkey
ALTER TABLE core.users RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
ALTER TABLE core.users RENAME CONSTRAINT users_pkey TO people_pkey;

-- rename label gloomy of enum type core.feeling to sad
-- hazard: breaks-running-code: what still says 'gloomy' fails
ALTER TYPE core.feeling RENAME VALUE 'gloomy' TO 'sad';

-- rename column core.users.display_name to core.users.fullname
-- hazard: breaks-running-code: what still says 'display_name' fails
ALTER TABLE core.users RENAME COLUMN display_name TO fullname;

-- rename function core.doubled(integer) to core.twice(integer)
-- hazard: breaks-running-code: what still says 'doubled' fails
ALTER FUNCTION core.doubled(integer) RENAME TO twice;

-- rename table core.users to core.people
-- hazard: breaks-running-code: what still says 'users' fails
ALTER TABLE core.users RENAME TO people;

-- rename enum type core.feeling to core.mood
-- hazard: breaks-running-code: what still says 'feeling' fails
ALTER TYPE core.feeling RENAME TO mood;

-- rename schema core to app
-- hazard: breaks-running-code: what still says 'core' fails
ALTER SCHEMA core RENAME TO app;
