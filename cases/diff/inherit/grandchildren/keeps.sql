select tableoid::regclass::text, id from b order by id;
