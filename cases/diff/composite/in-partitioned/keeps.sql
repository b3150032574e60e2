select id, (at).street::text from visit;
