create table tickets (
    id serial primary key,
    title text not null,
    parent_id integer references tickets (id),
    check (title <> '')
);
