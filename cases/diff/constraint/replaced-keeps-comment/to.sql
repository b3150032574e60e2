-- A check changes its expression and keeps its comment.

create table t (
    x integer
);

alter table t add constraint x_positive check (x > 1);

comment on constraint x_positive on t is 'as agreed';
