create table steps (
    state text
);
create table orders (
    last steps,
    total numeric
);
create table history (
    at date,
    was orders
);
