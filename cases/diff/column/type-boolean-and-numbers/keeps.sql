select a::int, b::int, c::int from t;
