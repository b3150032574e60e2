-- Two new tables refer to each other.

create table departments (
    id integer primary key,
    head_id integer
);
create table employees (
    id integer primary key,
    department_id integer not null references departments (id)
);
alter table departments add constraint departments_head foreign key (head_id) references employees (id);
