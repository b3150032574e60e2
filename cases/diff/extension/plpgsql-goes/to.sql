-- The language that every database has from the start is taken away.

create table t (
    id integer primary key
);

drop extension plpgsql;
