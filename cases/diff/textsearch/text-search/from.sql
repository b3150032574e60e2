create text search dictionary old_words (template = simple);
create text search dictionary words (template = snowball, language = 'english');
create text search configuration mine (copy = simple);
