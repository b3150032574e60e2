insert into near values (1, '$.a');
