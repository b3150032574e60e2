create table documents (
    id integer primary key,
    body text,
    picture bytea,
    title text
);

alter table documents alter column title set storage main;
