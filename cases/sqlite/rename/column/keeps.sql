select sum(length(name)) > 0 from sqlite_schema;
