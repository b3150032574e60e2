-- Several checks without names, of which one goes; the server numbers them.

create table t (
    a integer check (a > 0) check (a <> 50),
    b integer check (b > 0),
    check (a <> b or b = 1)
);
