-- Conversions come and go, one of them the default.

create schema conv;

create conversion conv.mine for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
create default conversion conv.standard for 'LATIN2' to 'UTF8' from iso8859_to_utf8;
comment on conversion conv.mine is 'rarely needed';
