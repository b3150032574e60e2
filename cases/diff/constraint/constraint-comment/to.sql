-- Comments on constraints: on a key, a check and a foreign key.

create table a (
    id integer primary key,
    x integer constraint x_positive check (x > 0)
);
create table b (
    a_id integer constraint b_a references a
);

comment on constraint x_positive on a is 'neither zero nor less';
comment on constraint a_pkey on a is 'the key';
comment on constraint b_a on b is 'belongs to';
