select g from i order by g;
