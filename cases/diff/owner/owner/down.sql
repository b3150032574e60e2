-- schema app: belongs to whoever runs this
ALTER SCHEMA app OWNER TO CURRENT_USER;

-- enum type app.e: belongs to whoever runs this
ALTER TYPE app.e OWNER TO CURRENT_USER;

-- composite type app.c: belongs to whoever runs this
ALTER TYPE app.c OWNER TO CURRENT_USER;

-- domain app.d: belongs to whoever runs this
ALTER DOMAIN app.d OWNER TO CURRENT_USER;

-- sequence app.s: belongs to whoever runs this
ALTER SEQUENCE app.s OWNER TO CURRENT_USER;

-- function app.f(): belongs to whoever runs this
ALTER FUNCTION app.f() OWNER TO CURRENT_USER;

-- procedure app.p(): belongs to whoever runs this
ALTER PROCEDURE app.p() OWNER TO CURRENT_USER;

-- aggregate app.a(integer): belongs to whoever runs this
ALTER AGGREGATE app.a(integer) OWNER TO CURRENT_USER;

-- table app.t: belongs to whoever runs this
ALTER TABLE app.t OWNER TO CURRENT_USER;

-- view app.v: belongs to whoever runs this
ALTER VIEW app.v OWNER TO CURRENT_USER;

-- materialized view app.m: belongs to whoever runs this
ALTER MATERIALIZED VIEW app.m OWNER TO CURRENT_USER;

-- statistics app.st: belongs to whoever runs this
ALTER STATISTICS app.st OWNER TO CURRENT_USER;
