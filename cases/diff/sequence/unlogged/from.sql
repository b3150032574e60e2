-- postgres: 15+

create sequence one;
create unlogged sequence two;
