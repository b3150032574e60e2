-- Two new tables whose rules write into each other.

create table a (
    id integer
);
create table b (
    id integer
);
create rule a_to_b as on delete to a do also insert into b values (old.id);
create rule b_to_a as on update to b do also insert into a values (new.id);
