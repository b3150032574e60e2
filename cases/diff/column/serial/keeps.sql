select name from tickets order by name;
