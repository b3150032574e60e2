select id, at::text from t;
