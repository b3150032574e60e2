insert into orders select from generate_series(1, 500);

select nextval('young');

select setval('old', 77), setval('falling', -77);
