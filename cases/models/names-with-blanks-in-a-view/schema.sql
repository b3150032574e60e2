create type "Odd Type" as enum ('A');
create view v as
    select 1::bigint as id, 'x'::varchar(20) as "two words", now() as "a timestamp", 'A'::"Odd Type" as "odd text",
        '1 day'::interval day as "a b c", array[1.5::double precision] as "list of them";
