create table orders (
    id integer not null,
    number integer not null
);

alter table orders alter column id add generated always as identity;
