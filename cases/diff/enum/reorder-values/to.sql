-- The labels are the same in another order.

create type size as enum ('small', 'medium', 'large');

create table shirts (
    id integer primary key,
    size size not null
);
create index shirts_size on shirts (size);
