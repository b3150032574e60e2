create type size as enum ('large', 'medium', 'small');

create table shirts (
    id integer primary key,
    size size not null
);
create index shirts_size on shirts (size);
