select name, people from capitals;
