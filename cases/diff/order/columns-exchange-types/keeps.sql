select a::text, b::text from t;
