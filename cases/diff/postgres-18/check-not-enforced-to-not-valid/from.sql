-- postgres: 18+

create table t (
    x integer
);

alter table t add constraint x_ok check (x > 0) not enforced;
