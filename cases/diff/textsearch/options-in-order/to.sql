-- The server keeps the options of a dictionary in the order in which they are set.
create text search dictionary d (template = simple, accept = false, stopwords = english);
create text search dictionary e (template = simple, stopwords = english);
