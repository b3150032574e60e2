create table t (
    x integer
);

alter table t add constraint x_positive check (x > 0);

comment on constraint x_positive on t is 'as agreed';
