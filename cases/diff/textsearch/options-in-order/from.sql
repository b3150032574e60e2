create text search dictionary d (template = simple, stopwords = english);
create text search dictionary e (template = simple, accept = false, stopwords = english);
