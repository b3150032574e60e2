create table t (
    id integer
);

create view a as select id from t;
create view b as select id from a;
