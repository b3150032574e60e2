-- Two tables have each other's names, and so have two columns.

CREATE TABLE archive (id INTEGER PRIMARY KEY, family TEXT, given TEXT);
CREATE TABLE live (id INTEGER PRIMARY KEY, live INTEGER REFERENCES archive (id));
CREATE INDEX live_given ON archive (family);
