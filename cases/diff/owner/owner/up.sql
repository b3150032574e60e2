-- schema app: belongs to stemma_case_owner
ALTER SCHEMA app OWNER TO stemma_case_owner;

-- enum type app.e: belongs to stemma_case_owner
ALTER TYPE app.e OWNER TO stemma_case_owner;

-- composite type app.c: belongs to stemma_case_owner
ALTER TYPE app.c OWNER TO stemma_case_owner;

-- domain app.d: belongs to stemma_case_owner
ALTER DOMAIN app.d OWNER TO stemma_case_owner;

-- sequence app.s: belongs to stemma_case_owner
ALTER SEQUENCE app.s OWNER TO stemma_case_owner;

-- function app.f(): belongs to stemma_case_owner
ALTER FUNCTION app.f() OWNER TO stemma_case_owner;

-- procedure app.p(): belongs to stemma_case_owner
ALTER PROCEDURE app.p() OWNER TO stemma_case_owner;

-- aggregate app.a(integer): belongs to stemma_case_owner
ALTER AGGREGATE app.a(integer) OWNER TO stemma_case_owner;

-- table app.t: belongs to stemma_case_owner
ALTER TABLE app.t OWNER TO stemma_case_owner;

-- view app.v: belongs to stemma_case_owner
ALTER VIEW app.v OWNER TO stemma_case_owner;

-- materialized view app.m: belongs to stemma_case_owner
ALTER MATERIALIZED VIEW app.m OWNER TO stemma_case_owner;

-- statistics app.st: belongs to stemma_case_owner
ALTER STATISTICS app.st OWNER TO stemma_case_owner;
