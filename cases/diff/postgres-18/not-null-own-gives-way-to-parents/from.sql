-- postgres: 18+
create table p (a integer constraint p_nn not null, b integer);
create table c (a integer constraint c_nn not null, b integer);
