create table a (
    id integer primary key,
    x integer constraint x_positive check (x > 0)
);
create table b (
    a_id integer constraint b_a references a
);

comment on constraint x_positive on a is 'no zero';
