select x from a union all select x from l union all select x from p union all select x from q order by 1
