select id, tag::text from t order by id;
