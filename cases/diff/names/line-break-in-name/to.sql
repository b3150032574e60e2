-- A line break and a tab within names.

create table "two
lines" (
    "a	tab" integer,
    "and
more" text
);
comment on column "two
lines"."and
more" is 'yes';
