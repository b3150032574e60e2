-- A domain gets another collation: it is made again beside its predecessor, which has the name of its not-null
-- constraint.

create domain code as varchar(20) collate "C" not null;
create table parts (
    code code
);
