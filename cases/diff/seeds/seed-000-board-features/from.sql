create table boards (
    id integer primary key,
    title varchar(255) not null
);
