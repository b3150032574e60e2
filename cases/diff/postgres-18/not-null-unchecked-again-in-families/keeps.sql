select a from p union all select a from q union all select x from l union all select a from top order by 1
