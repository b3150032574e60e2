select id, name from contacts;
