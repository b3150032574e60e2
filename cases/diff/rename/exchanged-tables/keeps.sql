select name from both_of_them order by 1;
