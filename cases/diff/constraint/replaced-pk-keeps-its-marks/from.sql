create table t (
    a integer not null,
    b integer not null,
    constraint t_key primary key (a)
);

alter table t cluster on t_key;
alter table t replica identity using index t_key;
comment on constraint t_key on t is 'the key';
comment on index t_key is 'of the key';
