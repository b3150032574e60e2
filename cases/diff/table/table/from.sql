create table customers (
    id integer primary key,
    name text not null
);

create table faxes (
    id integer primary key,
    number text
);
