insert into t values (1, 'a=>1, b=>NULL'), (2, ''), (3, null);
