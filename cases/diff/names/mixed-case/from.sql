create table users (
    id integer primary key,
    name text
);
create table "Users" (
    "ID" integer primary key,
    "Name" text,
    name text
);

create view "V" as select "Name" from "Users";
alter table "Users" add column "NAME" text;
