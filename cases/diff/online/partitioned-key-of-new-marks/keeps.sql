select tableoid::regclass, * from orders order by id;
