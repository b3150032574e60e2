-- A sequence is added, another goes.

create sequence new_numbers as smallint start with 5 increment by 5 minvalue 5 maxvalue 1000 cache 10 cycle;
