select name, country from only capitals;
