create schema a;
create schema b;
create type b.state as enum ('open', 'closed');

create type a.state as enum ('open', 'closed');
