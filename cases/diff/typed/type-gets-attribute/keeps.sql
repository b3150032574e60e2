select name from people;
