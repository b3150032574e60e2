-- A column that holds a row of another table holds an array of them; both tables change, and the second one's rows are
-- values elsewhere.

create table steps (
    state date
);
create table orders (
    last steps[],
    total numeric
);
create table history (
    at date,
    was orders
);
