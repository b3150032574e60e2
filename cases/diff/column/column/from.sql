create table users (
    id integer primary key
);

alter table users add column fax text;
