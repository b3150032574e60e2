select k, l from a order by k;
