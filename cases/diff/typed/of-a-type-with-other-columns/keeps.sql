select id, size from t union all select id, size from plain order by 1;
