create table person (
    id integer generated always as identity primary key,
    first text not null,
    last text not null default 'x',
    a integer,
    b integer check (b > 0),
    c integer
);
create index person_first on person (lower(first));
create view names as select first, last from person;
