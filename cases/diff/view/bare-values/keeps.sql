select count(*) from named, unnamed, within;
