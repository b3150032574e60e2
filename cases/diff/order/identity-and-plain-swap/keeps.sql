select id, number from t order by id;
