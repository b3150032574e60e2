-- Columns change how large values are stored, in both directions.

create table documents (
    id integer primary key,
    body text,
    picture bytea,
    title text
);

alter table documents alter column body set storage external;
alter table documents alter column picture set storage plain;
