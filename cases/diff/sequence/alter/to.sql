-- Every option of a sequence changes; the position stays.

create sequence numbers as integer increment by 10 minvalue -100 maxvalue 100000 start with 50 cache 20 cycle;
