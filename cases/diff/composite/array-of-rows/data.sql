insert into t values (1, array[row('s',1)::addr, null, row(null,null)::addr], row('p',2)), (2,null,null), (3,'{}',row('p',null));
