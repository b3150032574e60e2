create view named (x, y) as values (1, 'a'), (2, 'b');
create view unnamed as values (1, 'a');
create view ordered (x, "Y y") as values (2, ') "*VALUES*" (VALUES '), (1, 'b') order by 1 desc limit 3;
create view within (x) as select * from (values (1), (2)) as v (n);
create materialized view filled (x) as values (1);
create view one_named (column1, y) as values (1, 2);
