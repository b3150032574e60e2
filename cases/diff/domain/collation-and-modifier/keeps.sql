select name::text, code::text from t;
