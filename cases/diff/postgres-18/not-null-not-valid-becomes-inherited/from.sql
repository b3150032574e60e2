-- postgres: 18+
create table p (a int);
create table c () inherits (p);
alter table c add constraint own not null a not valid;
create table q (a int);
create table d () inherits (q);
create table dd () inherits (d);
alter table d add constraint qa not null a not valid;
create table s (a int);
create table f () inherits (s);
alter table s add constraint sa not null a not valid;
create table g () inherits (s);
