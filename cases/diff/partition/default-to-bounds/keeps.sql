select * from a;
