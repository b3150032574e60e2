-- postgres: 15+
create table a (i int generated always as identity, x int);
create unlogged table b (i int generated always as identity, x int);
create unlogged table c (i int generated always as identity, x int);
