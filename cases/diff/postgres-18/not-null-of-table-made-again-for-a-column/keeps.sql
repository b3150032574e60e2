select id from device order by id;
