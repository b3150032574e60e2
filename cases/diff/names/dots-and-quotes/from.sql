create schema "a.b";
create table "a.b"."c.d" (
    "e.f" integer,
    "say ""hello""" text
);
