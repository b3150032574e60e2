select a from c union all select a from dd union all select a from f order by 1;
