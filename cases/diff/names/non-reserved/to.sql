-- Names that are key words of some places only: as functions, types, aliases.

create table between_ (
    "between" integer,
    "coalesce" text,
    "xmlelement" text,
    "precision" double precision,
    "national" text,
    "none" text,
    "row" integer,
    "setof" integer,
    "treat" text,
    "overlay" text,
    "char" "char",
    "bit" bit,
    "authorization" text,
    "binary" bytea,
    "is" boolean,
    "natural" text,
    "lateral" text,
    "window" text,
    "isnull" boolean,
    "concurrently" text,
    "tablesample" text,
    operator text,
    zone text,
    year integer,
    "localtime" time,
    type text,
    language text,
    role text,
    view text,
    over text,
    "trim" text
);
create function "substring"(text) returns text language sql as $$ select $1 $$;
create function "overlaps"() returns integer language sql return 1;
create view v as select "between", "precision", "is", year, "substring"("coalesce") as "left" from between_;
