create table tickets (
    id integer primary key
);
