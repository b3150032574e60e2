select name, code::text, (select code::text from things) from customers
