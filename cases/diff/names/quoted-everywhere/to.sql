-- Every kind of object has a name that needs quotes, and each one changes a little.

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

alter table "My Schema"."My Table" add constraint "Pri mary" primary key ("Id");
alter table "My Schema"."My Table" add constraint "Che ck" check ("two words" <> '' or "Id" > 0);
create index "In dex" on "My Schema"."My Table" (lower("two words"));
create unique index "Uni que" on "My Schema"."My Table" ("two words" desc, "Id");
create view "My Schema"."My View" as select "Id" as "Other Id", "two words" from "My Schema"."My Table";
create materialized view "My Schema"."Ma View" as select "Id" from "My Schema"."My Table";
create trigger "Tr igger" before update of "two words" on "My Schema"."My Table"
    for each row when (old."Id" <> new."Id") execute function "My Schema"."Tri gger"('x y');
create rule "Ru le" as on delete to "My Schema"."My Table" do instead nothing;
create policy "Po licy" on "My Schema"."My Table" to "stemma_case_Odd Role" using ("Id" > 0);
create statistics "My Schema"."Sta tistics" on "Id", "two words" from "My Schema"."My Table";
alter table "My Schema"."My Table" alter column "Id" set default nextval('"My Schema"."Se quence"');
alter sequence "My Schema"."Se quence" owned by "My Schema"."My Table"."Id";
alter type "My Schema"."Comp-osite" add attribute "Second Field" "My Schema"."Do main";
grant select ("two words"), update on "My Schema"."My Table" to "stemma_case_Odd Role";
grant execute on function "My Schema"."Fun ction"(integer) to "stemma_case_Odd Role";
comment on column "My Schema"."My Table"."two words" is 'Two Words';
comment on constraint "Che ck" on "My Schema"."My Table" is 'che cks';
