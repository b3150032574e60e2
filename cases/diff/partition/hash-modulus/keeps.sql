select count(*), sum(id) from p;
