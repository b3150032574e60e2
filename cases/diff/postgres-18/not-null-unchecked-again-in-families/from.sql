-- postgres: 18+
create table p (a integer);
create table c () inherits (p);
create table d () inherits (c);
alter table p add constraint n not null a not valid;
alter table d validate constraint n;

create table q (a integer, k integer) partition by list (k);
create table q1 partition of q for values in (1);
create table q2 partition of q for values in (2);
alter table q add constraint n not null a not valid;

create table l (x integer);
create table r (x integer);
create table sides () inherits (l, r);
alter table l add constraint n not null x not valid;
alter table r add constraint n not null x not valid;

create table top (a integer);
create table own () inherits (top);
alter table own add constraint own_n not null a not valid;
alter table top add constraint top_n not null a not valid;
