-- A sequence that counts up is to count down.

create sequence numbers increment by -1 minvalue -1000 maxvalue -1 start with -1;
