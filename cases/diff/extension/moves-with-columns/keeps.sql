select name from v
