-- Names that are words of the language, reserved and not.

create table "order" (
    "select" bigint primary key,
    "from" varchar(20),
    value text default 'x',
    "user" text default "current_user"(),
    "default" integer default 1 check ("default" > 0),
    "end" timestamptz,
    "interval" interval,
    name name,
    date date,
    "time" time,
    position integer,
    "table" text collate "C",
    "references" bigint references "order" ("select")
);
create index "where" on "order" ("from", "end" desc) where "default" > 1;
create view "group" as select "order"."select" as "all", "from" as "as" from "order" group by "select", "from";
create schema "schema";
create function "schema"."case"("when" integer, "then" text default 'else') returns text
    language sql as $$ select "then" $$;
create type "schema"."array" as enum ('null', 'true');
create table "schema"."values" (
    "in" "schema"."array"[],
    "column" integer generated always as identity
);
create sequence "create";
