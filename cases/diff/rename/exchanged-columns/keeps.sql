select first, last from names;
