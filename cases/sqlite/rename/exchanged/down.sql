-- rename column archive.given to archive.family: wait under another name
ALTER TABLE archive RENAME COLUMN given TO stemma_renaming;

-- rename column archive.family to archive.given
-- hazard: breaks-running-code: what still says 'family' finds another
ALTER TABLE archive RENAME COLUMN family TO given;

-- rename column archive.given to archive.family
-- hazard: breaks-running-code: what still says 'given' finds another
ALTER TABLE archive RENAME COLUMN stemma_renaming TO family;

-- rename table live to archive: wait under another name
ALTER TABLE live RENAME TO stemma_renaming;

-- rename table archive to live
-- hazard: breaks-running-code: what still says 'archive' finds another
ALTER TABLE archive RENAME TO live;

-- rename table live to archive
-- hazard: breaks-running-code: what still says 'live' finds another
ALTER TABLE stemma_renaming RENAME TO archive;
