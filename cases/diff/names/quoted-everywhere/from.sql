do $$ begin create role "stemma_case_Odd Role"; exception when duplicate_object or unique_violation then null; end $$;
create schema "My Schema";
create type "My Schema"."Enum Type" as enum ('Ok', 'not ok');
create domain "My Schema"."Do main" as text;
create type "My Schema"."Comp-osite" as (
    "First Field" integer
);
create sequence "My Schema"."Se quence";
create table "My Schema"."My Table" (
    "Id" integer,
    "two words" text,
    "Enum" "My Schema"."Enum Type" default 'not ok'
);
create function "My Schema"."Fun ction"("Arg One" integer) returns integer language sql as $$ select 1 $$;
create function "My Schema"."Tri gger"() returns trigger language plpgsql as $$ begin return new; end; $$;
