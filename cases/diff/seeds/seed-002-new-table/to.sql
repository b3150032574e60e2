-- Seed 002, the migration template: a table with a foreign key, an index and comments is added.

create table users (
    id varchar(255) primary key,
    email varchar(255) not null
);

create table new_table (
    id bigint not null,
    user_id varchar(255) not null,
    data jsonb,
    created_at timestamp with time zone default now() not null,
    foreign key (user_id) references users (id) on delete cascade,
    primary key (id)
);

create index idx_new_table_user_id on new_table (user_id);

comment on table new_table is 'Description of table purpose';
comment on column new_table.user_id is 'Reference to users table';
