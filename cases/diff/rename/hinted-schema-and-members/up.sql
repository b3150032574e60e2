-- rename schema app to core
-- hazard: breaks-running-code: what still says 'app' fails
ALTER SCHEMA app RENAME TO core;

-- rename enum type app.mood to core.feeling
-- hazard: breaks-running-code: what still says 'mood' fails
ALTER TYPE core.mood RENAME TO feeling;

-- rename table app.people to core.users
-- hazard: breaks-running-code: what still says 'people' fails
ALTER TABLE core.people RENAME TO users;

-- rename function app.twice(integer) to core.doubled(integer)
-- hazard: breaks-running-code: what still says 'twice' fails
ALTER FUNCTION core.twice(integer) RENAME TO doubled;

-- rename column app.people.fullname to core.users.display_name
-- hazard: breaks-running-code: what still says 'fullname' fails
ALTER TABLE core.users RENAME COLUMN fullname TO display_name;

-- rename label sad of enum type app.mood to gloomy
-- hazard: breaks-running-code: what still says 'sad' fails
ALTER TYPE core.feeling RENAME VALUE 'sad' TO 'gloomy';

-- table core.users: rename constraint people_id_not_null; rename constraint people_pkey
ALTER TABLE core.users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
ALTER TABLE core.users RENAME CONSTRAINT people_pkey TO users_pkey;
