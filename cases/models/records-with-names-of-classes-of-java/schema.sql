create table class (id bigint primary key, string text, object integer);
create table object (id bigint primary key, strings text[]);
create table string (id bigint primary key, class_id bigint references class, at timestamptz);
create type mood as enum ('so-so', 'fine');
alter table class add mood mood;
