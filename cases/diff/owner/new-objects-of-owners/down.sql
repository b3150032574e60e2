-- drop table app.b
-- hazard: deletes-data: the rows of app.b are lost
DROP TABLE app.b;

-- drop table app.a
-- hazard: deletes-data: the rows of app.a are lost
DROP TABLE app.a;

-- drop schema app
DROP SCHEMA app;
