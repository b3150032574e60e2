select id, cardinality(things) from log order by id;
