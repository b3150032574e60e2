select (xpath('//*/text()', query_to_xml('select * from t', false, false, '')))::text;
