-- Two dozen views in many layers over three tables, whose names sort at random; one column changes its type, one view
-- goes.

create table f (id integer primary key, n integer);
create table k (id integer primary key, n integer);
create table r (id integer primary key, n integer, t text);

alter table f add column v numeric(10, 2);

create view q1 as select id, n, v from f;
create view a2 as select id, n from k;
create view z3 as select id, n, t from r;
create view m1 as select q1.id, q1.v, a2.n from q1 join a2 using (id);
create view b2 as select z3.id, z3.t, q1.v from z3 join q1 using (id);
create view y3 as select id from z3 union select id from a2;
create view c1 as select m1.id, m1.v + b2.v as s from m1 join b2 using (id);
create view x2 as select id, max(v) as v from b2 group by id;
create view d3 as select y.id, x.v from y3 y left join x2 x using (id);
create view w1 as select c1.id, c1.s, d3.v from c1, d3 where c1.id = d3.id;
create view e2 as select id, s from w1 where v > 0;
create view u3 as select e2.id, q1.n from e2 join q1 using (id);
create view l1 as select count(*) as n from u3;
create view g2 as select l1.n, z3.t from l1, z3;
create view t3 as select g2.t, w1.s from g2, w1;
create view h1 as with recursive c (n) as (select 1 union all select n + 1 from c where n < 3) select c.n, t3.s from c, t3;
create view s2 as select n, sum(s) over (partition by n) as s from h1;
create view i3 as select s2.n from s2 where exists (select from l1 where l1.n = s2.n);
create view p1 as select (select max(n) from i3) as top;
create view j2 as select top, m1.v from p1, m1;
create materialized view o3 as select top, v from j2;
create index o3_v on o3 (v);
create view aa as select v from o3;
create view zz as select aa.v, w1.s from aa, w1;
create function over_aa() returns setof numeric language sql stable begin atomic select v::numeric from aa; end;
create view yy as select over_aa() as v;
create rule aa_rule as on insert to aa do instead insert into r (id) select 1 from zz;
create policy r_policy on r using (id in (select u3.id from u3));
create index f_v on f (v);
