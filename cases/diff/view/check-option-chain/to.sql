-- Updatable views with check options over each other; the lower one's condition changes.

create table t (
    id integer primary key,
    x integer
);

create view low as select id, x from t where x > 10;

create view high as select id, x from low where x < 100 with cascaded check option;
