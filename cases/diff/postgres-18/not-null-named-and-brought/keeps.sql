select a, z from c union all select a, z from d order by 1;
