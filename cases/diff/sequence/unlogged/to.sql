-- postgres: 15+
-- A sequence becomes UNLOGGED, another LOGGED.

create unlogged sequence one;
create sequence two;
