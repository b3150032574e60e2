insert into t values (1, 7); insert into plain values (2, 8);
