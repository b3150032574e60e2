create table orders (
    id integer generated always as identity (sequence name order_numbers) primary key
);
