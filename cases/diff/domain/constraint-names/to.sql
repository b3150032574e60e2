-- The checks of a domain have other names; one expression changes.

create domain price as numeric constraint not_negative check (value >= 0) constraint small check (value < 10000);

create table t (
    price price
);
