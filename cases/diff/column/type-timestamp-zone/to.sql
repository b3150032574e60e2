-- timestamp becomes timestamptz, with now() as default on both sides.

create table logs (
    id integer primary key,
    at timestamptz default now()
);
