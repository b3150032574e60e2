-- Two columns have each other's names, and three more go round.

create table person (
    id integer generated always as identity primary key,
    last text not null,
    first text not null default 'x',
    b integer,
    c integer check (c > 0),
    a integer
);
create index person_first on person (lower(last));
create view names as select last as first, first as last from person;
