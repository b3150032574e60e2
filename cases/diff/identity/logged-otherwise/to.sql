-- postgres: 15+
-- Sequences of identity columns are logged where their tables are not, and the other way round.

create table a (i int generated always as identity, x int);
alter sequence a_i_seq set unlogged;
create unlogged table b (i int generated always as identity, x int);
alter sequence b_i_seq set logged;
create table c (i int generated always as identity, x int);
create unlogged table d (i int generated always as identity, x int);
alter sequence d_i_seq set logged;
