CREATE TABLE live (id INTEGER PRIMARY KEY, given TEXT, family TEXT);
CREATE TABLE archive (id INTEGER PRIMARY KEY, live INTEGER REFERENCES live (id));
CREATE INDEX live_given ON live (given);
