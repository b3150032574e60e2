-- create schema app
CREATE SCHEMA app;
ALTER SCHEMA app OWNER TO stemma_case_owner;

-- create table app.a
CREATE TABLE app.a (
    id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
    CONSTRAINT a_pkey PRIMARY KEY (id)
);
ALTER TABLE app.a OWNER TO stemma_case_writer;

-- create table app.b
CREATE TABLE app.b (
    id integer NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id),
    CONSTRAINT b_id_fkey FOREIGN KEY (id) REFERENCES app.a(id)
);
ALTER TABLE app.b OWNER TO stemma_case_owner;
