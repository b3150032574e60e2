-- postgres: 18+
-- A column was renamed by hand, and its NOT NULL kept the old name.

create table users (
    id integer primary key,
    fullname text not null
);
alter table users rename column fullname to full_name;
