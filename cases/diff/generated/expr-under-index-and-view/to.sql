-- The expression of a generated column changes under an index, a view and a check.

create table lines (
    id integer primary key,
    price numeric not null,
    total numeric generated always as (price * 3) stored check (total > 0)
);

create index lines_total on lines (total);
create view expensive as select id, total from lines where total > 100;
comment on column lines.total is 'with tax';
