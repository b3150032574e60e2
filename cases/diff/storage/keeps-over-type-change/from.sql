create table documents (
    id integer primary key,
    code varchar(20)
);

alter table documents alter column code set storage external;
alter table documents alter column code set statistics 300;
alter table documents alter column code set (n_distinct = 7);
comment on column documents.code is 'the code';
