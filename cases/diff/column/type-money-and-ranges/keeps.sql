select id, lower(a), upper(a), upper(b), lower(c), upper_inf(d), e::numeric::int, f::numeric::float, g::oid, h::int, upper(i), upper_inf(j) from t order by id;
