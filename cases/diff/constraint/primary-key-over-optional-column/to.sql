-- A primary key makes its columns required by itself.

create table t (a int, b int, c text, primary key (a, b));
create table u (a int constraint named not null, b int, primary key (a, b));
