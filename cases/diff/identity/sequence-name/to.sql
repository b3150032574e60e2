-- The sequence behind an identity column has a name of its own.

create table orders (
    id integer generated always as identity (sequence name order_ids minvalue 10 maxvalue 1000 cycle) primary key
);
