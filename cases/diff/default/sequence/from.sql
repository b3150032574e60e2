create sequence numbers;
create sequence other_numbers;

create table tickets (
    number bigint default nextval('numbers'),
    other bigint default nextval('numbers'::regclass)
);
