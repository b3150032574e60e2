-- Names that differ in case only.

create table users (
    id integer primary key,
    name text
);
create table "Users" (
    "ID" integer primary key,
    "Name" text,
    name text
);

create view v as select name from "Users";
alter table users add column "Name" text;
create index users_name on users (name);
create index "Users_Name" on "Users" ("Name");
