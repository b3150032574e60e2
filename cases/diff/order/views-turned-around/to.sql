-- Two views exchange their places: the lower one becomes the upper one.

create table t (
    id integer
);

create view b as select id from t;
create view a as select id from b;
