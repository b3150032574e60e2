select name, grade::text from pupils order by grade;
