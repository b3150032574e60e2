insert into t values (1, row(1.5)), (2, null);
