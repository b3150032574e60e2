create foreign data wrapper files;
create server shelf type 'paper' foreign data wrapper files options (place 'cellar');
create user mapping for public server shelf options (key '1');
create foreign table books (
    title text
) server shelf options (file 'books');
comment on foreign table books is 'what is on the shelf';
create view titles as select title from books;
