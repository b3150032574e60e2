-- Four new views whose names sort against their order.

create table users (
    id integer primary key,
    score integer
);

create view d as select id, score from users;
create view c as select id, score from d;
create view b as select c.id, d.score from c join d using (id);
create view a as select id from b union select id from c;
