-- Views that are nothing but VALUES get other names for their columns, or other rows.

create view named (x, z) as values (1, 'a'), (2, 'b');
create view unnamed (column1, z) as values (1, 'a');
create view ordered (x, "Y y") as values (2, ') "*VALUES*" (VALUES '), (3, 'b') order by 1 limit 3;
create view within (y) as select * from (values (1), (2)) as v (n);
create materialized view filled (y) as values (1), (2);
create view one_named (column1, y) as values (1, 2), (3, 4);
