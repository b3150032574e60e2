select a from t union all select a from other order by 1;
