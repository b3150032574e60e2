select loud.email, sql from loud, sqlite_schema where name = 'mails';
