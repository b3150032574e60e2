-- postgres: 18+
create table event (at date);
create table party (at date);
create table dinner (at date);
