select count(*), sum(id) from orders;
