select id, h ? 'a', h ? 'b', h is null from t order by id
