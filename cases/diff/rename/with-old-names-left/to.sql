-- A table was renamed by hand and kept the names of its key, its sequence and its constraints.

create table tickets (
    id serial primary key,
    title text not null,
    parent_id integer references tickets (id),
    check (title <> '')
);
alter table tickets rename to issues;
alter table issues rename column title to headline;
