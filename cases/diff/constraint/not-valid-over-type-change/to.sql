-- A column changes its type under a check and a foreign key that are NOT VALID, over rows that break both.

create table a (
    id bigint primary key
);

create table b (
    a_id bigint,
    x bigint
);

alter table b add constraint b_a foreign key (a_id) references a not valid;
alter table b add constraint x_positive check (x > 0) not valid;
comment on constraint x_positive on b is 'one day';
