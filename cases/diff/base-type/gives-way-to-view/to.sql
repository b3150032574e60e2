-- A base type goes, a view takes its name, and a column that had the type gets another one.

create table results (
    id integer,
    reached integer
);
create view points as
select reached
from results;
