-- table app.t: comment
COMMENT ON TRIGGER tr ON app.t IS NULL;

-- function app.f(integer): comment
COMMENT ON FUNCTION app.f(integer) IS NULL;

-- schema app: comment
COMMENT ON SCHEMA app IS 'the app';

-- sequence app.numbers: comment
COMMENT ON SEQUENCE app.numbers IS 'counts';

-- function app.tf(): comment
COMMENT ON FUNCTION app.tf() IS 'triggers';

-- procedure app.p(): comment
COMMENT ON PROCEDURE app.p() IS 'does';

-- aggregate app.total(integer): comment
COMMENT ON AGGREGATE app.total(integer) IS 'adds';

-- table app.t: comment
COMMENT ON CONSTRAINT name_there ON app.t IS 'checks';
COMMENT ON INDEX app.t_name IS 'by name';
COMMENT ON RULE r ON app.t IS 'rules';
COMMENT ON POLICY pol ON app.t IS 'lets in';

-- view app.v: comment
COMMENT ON COLUMN app.v.name IS 'of the view';
COMMENT ON VIEW app.v IS 'The View';

-- materialized view app.m: comment
COMMENT ON COLUMN app.m.id IS 'of the materialized view';
COMMENT ON MATERIALIZED VIEW app.m IS 'kept';

-- statistics app.st: comment
COMMENT ON STATISTICS app.st IS 'knows';
