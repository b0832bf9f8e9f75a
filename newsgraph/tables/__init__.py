"""Reports as flat tables: records, data frames, CSV, XLSX."""
