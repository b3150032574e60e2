create table t (
    id integer primary key,
    state varchar(20) check (state in ('open', 'closed')),
    kind char(1),
    size integer
);
