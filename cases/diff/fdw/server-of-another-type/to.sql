-- The server gets another type, so it is made again, and with it the mapping, the foreign table and the view over it.

create foreign data wrapper files;
create server shelf type 'stone' foreign data wrapper files options (place 'cellar');
create user mapping for public server shelf options (key '1');
create foreign table books (
    title text
) server shelf options (file 'books');
comment on foreign table books is 'what is on the shelf';
create view titles as select title from books;
