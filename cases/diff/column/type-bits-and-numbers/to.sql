-- Bits become the numbers that they are and numbers their bits; bits of another length keep those at the left.

create domain flags as bit(8);
create table t (id int, a int, b smallint, c bigint, d bit(16), e bit varying(40), f bit(12), g int, h bit(12), i bit(6)[], j int);
