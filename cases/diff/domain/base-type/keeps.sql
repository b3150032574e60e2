select id, code::text from products order by id;
