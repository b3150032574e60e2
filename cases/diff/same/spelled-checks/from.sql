create table t (
    id integer primary key,
    a text check (a in ('x', 'y')),
    b integer check (b between 1 and 5),
    c text default 'x',
    d text check (d not like 'x%'),
    e boolean check (not e is null)
);
create index t_a on t (a) where a is not null and b > 0;
create view v as select t.id from t where t.a = 'x';
create policy p on t using (id > 0);
