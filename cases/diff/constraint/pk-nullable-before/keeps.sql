select code from codes order by code;
