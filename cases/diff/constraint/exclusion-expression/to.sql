-- An exclusion constraint over an expression, with an operator class and a predicate.

create table trips (
    id integer primary key,
    start date,
    finish date,
    cancelled boolean not null default false
);

alter table trips add constraint no_overlap
    exclude using gist (daterange(start, finish, '[]') range_ops with &&) where (not cancelled);
