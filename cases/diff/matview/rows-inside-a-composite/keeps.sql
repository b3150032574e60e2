SELECT id, w FROM kept
