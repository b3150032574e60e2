-- A wide table of which every second column changes.

create table wide (
    c01 integer, c02 bigint, c03 integer, c04 integer not null, c05 integer default 5, c06 text collate "C", c07 text,
    c08 varchar(9), c09 text, c10 text not null default '', c11 date, c12 timestamp, c13 date default current_date,
    c15 date, c16 boolean, c17 boolean default false, c18 boolean, c19 text, c21 jsonb, c22 uuid
);
