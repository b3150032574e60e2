-- postgres: 18+
-- A check that is not enforced becomes NOT VALID.

create table t (
    x integer
);

alter table t add constraint x_ok check (x > 0) not valid;
