-- Defaults draw from sequences that no column owns.

create sequence numbers;
create sequence other_numbers;

create table tickets (
    number bigint default nextval('other_numbers'),
    other bigint default nextval('numbers'::text::regclass)
);
