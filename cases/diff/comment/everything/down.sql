-- statistics app.st: comment
COMMENT ON STATISTICS app.st IS NULL;

-- materialized view app.m: comment
COMMENT ON COLUMN app.m.id IS NULL;
COMMENT ON MATERIALIZED VIEW app.m IS NULL;

-- view app.v: comment
COMMENT ON COLUMN app.v.name IS NULL;

-- table app.t: comment
COMMENT ON CONSTRAINT name_there ON app.t IS NULL;
COMMENT ON INDEX app.t_name IS NULL;
COMMENT ON RULE r ON app.t IS NULL;
COMMENT ON POLICY pol ON app.t IS NULL;

-- aggregate app.total(integer): comment
COMMENT ON AGGREGATE app.total(integer) IS NULL;

-- procedure app.p(): comment
COMMENT ON PROCEDURE app.p() IS NULL;

-- function app.tf(): comment
COMMENT ON FUNCTION app.tf() IS NULL;

-- sequence app.numbers: comment
COMMENT ON SEQUENCE app.numbers IS NULL;

-- schema app: comment
COMMENT ON SCHEMA app IS NULL;

-- function app.f(integer): comment
COMMENT ON FUNCTION app.f(integer) IS 'the function';

-- table app.t: comment
COMMENT ON TRIGGER tr ON app.t IS 'the trigger';

-- view app.v: comment
COMMENT ON VIEW app.v IS 'the view';
