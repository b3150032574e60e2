create table t (
    a integer not null,
    b integer not null
);

create unique index t_i on t (a);

comment on index t_i is 'the important one';
alter table t cluster on t_i;
alter table t replica identity using index t_i;
