create table users (
    id integer primary key,
    score integer
);

create view z_base as select id, score from users;

create view y_middle as select id, score from z_base where id > 0;
create view x_other as select id from users;
create view a_top as select m.id, m.score from y_middle m join x_other o using (id);
create view b_both as select a.id, z.score from a_top a join z_base z using (id);
