-- Names with dots, quotes, backslashes, dollars, semicolons, comment signs, percent signs and spaces at the ends.

create schema "a.b";
create table "a.b"."c.d" (
    "e.f" integer,
    "say ""hello""" text
);

alter table "a.b"."c.d" add column "it's" text default 'it''s';
alter table "a.b"."c.d" add column "back\slash" text;
alter table "a.b"."c.d" add column "$$" text;
alter table "a.b"."c.d" add column "-- comment" text;
alter table "a.b"."c.d" add column "/*" text;
alter table "a.b"."c.d" add column "; drop table x; " text;
alter table "a.b"."c.d" add column "%s %I %%" text;
alter table "a.b"."c.d" add column " " text;
alter table "a.b"."c.d" add column "?" text;
alter table "a.b"."c.d" add column ":name" text;
alter table "a.b"."c.d" add column "{}" text;
alter table "a.b"."c.d" add column "[1]" text;
alter table "a.b"."c.d" add constraint "ch.eck""s" check ("e.f" > 0 and "it's" <> '--');
create index "in.dex""" on "a.b"."c.d" ("say ""hello""", "$$", "-- comment");
create table "a.b"."""" (
    """" "char"
);
create function "a.b"."f.g"("x.y" integer) returns integer language sql as $_$ select 1 -- $$
$_$;
comment on function "a.b"."f.g"(integer) is '"quoted" ''twice''; $$';
