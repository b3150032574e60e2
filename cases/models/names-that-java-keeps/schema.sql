create table class (
    id integer primary key,
    "default" integer not null,
    "class" text,
    "2nd" text,
    "userId" integer,
    user_id integer,
    "with space" text,
    "order" integer not null default 3
);
create table object (id integer primary key, "table" text);
create table entity (id integer primary key, class_id integer references class (id));
create table "Column" (id integer primary key);
create table "user" (id integer primary key, "group" text);
