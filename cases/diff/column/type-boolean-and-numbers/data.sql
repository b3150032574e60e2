insert into t values (true,0,1,'5',1.5,'2020-02-02',7);
