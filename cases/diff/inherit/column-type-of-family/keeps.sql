select name, people from cities order by name;
