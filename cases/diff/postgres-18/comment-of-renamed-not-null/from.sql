-- postgres: 18+
create table iota (
    id bigint
);
alter table iota add constraint has_value not null id;
comment on constraint has_value on iota is 'one';
