select id, a::text, b::text, c::text from t;
