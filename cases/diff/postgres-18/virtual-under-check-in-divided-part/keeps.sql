select place, id from orders order by id;
