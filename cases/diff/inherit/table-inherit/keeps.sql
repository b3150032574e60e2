select name, people, country from capitals order by name;
