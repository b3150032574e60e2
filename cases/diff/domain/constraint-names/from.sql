create domain price as numeric check (value >= 0) constraint small check (value < 1000);

create table t (
    price price
);
